package dk.rettidig.common.consumption;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import dk.rettidig.common.crypto.UnusableKey;
import dk.rettidig.common.outbox.EventSender.NotSent;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the two kinds of failure apart (D7): the infrastructure's, which passes, from everything
 * else, which does not pass by waiting.
 */
final class Failures {

  /**
   * BadValue, FailedToParse, PathNotViable, ConflictingUpdateOperators, DollarPrefixedFieldName,
   * ImmutableField, DocumentValidationFailure, BSONObjectTooLarge, and the size that an update
   * would give: the command itself is wrong.
   */
  private static final Set<Integer> WRONG_COMMANDS =
      Set.of(2, 9, 28, 40, 52, 66, 121, 10334, 17419);

  private Failures() {}

  static boolean isInfrastructure(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case MongoWriteException write ->
          write.getError().getCategory() != ErrorCategory.DUPLICATE_KEY
              && !WRONG_COMMANDS.contains(write.getError().getCode());
      case MongoCommandException command -> !WRONG_COMMANDS.contains(command.getErrorCode());
      case MongoException _ -> true;
      case IOException _ -> true;
      case UncheckedIOException _ -> true;
      case RetriableException _ -> true;
      case NotSent _ -> true;
      case UnusableKey _ -> true;
      case Refusal refusal -> refusal.kind() == Kind.UNAVAILABLE;
      default -> isInfrastructure(failure.getCause());
    };
  }
}
