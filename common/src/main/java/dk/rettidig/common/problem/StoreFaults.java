package dk.rettidig.common.problem;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells a store that is away, stops or starts from a fault of our own: the one passes, and the same
 * request is to be sent again.
 *
 * <p>Stricter than what lets a consumer wait: an event that waits too long is only late, but a
 * fault of ours that is called an outage is never found. A code that is not known here is a fault.
 */
final class StoreFaults {

  /**
   * HostUnreachable, HostNotFound, CursorNotFound (it ended with the store), MaxTimeMSExpired,
   * WriteConcernTimeout, NetworkTimeout, ShutdownInProgress, UnsatisfiableWriteConcern,
   * ReadConcernMajorityNotAvailableYet, PrimarySteppedDown, ExceededTimeLimit, SocketException,
   * NotWritablePrimary, InterruptedAtShutdown, InterruptedDueToReplStateChange,
   * NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary, OutOfDiskSpace.
   */
  private static final Set<Integer> PASSING =
      Set.of(
          6, 7, 43, 50, 64, 89, 91, 100, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
          14031);

  /** A chain of causes is shorter; one that is closed to a ring has no end. */
  private static final int DEPTH = 20;

  private StoreFaults() {}

  /** Whether the store's being away is what it came from. */
  static boolean causes(Throwable fault) {
    @Nullable Throwable at = fault;
    for (int depth = 0; at != null && depth < DEPTH; depth++) {
      if (passes(at)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private static boolean passes(Throwable fault) {
    return switch (fault) {
      case MongoSocketException _,
          MongoTimeoutException _,
          MongoExecutionTimeoutException _,
          MongoConnectionPoolClearedException _,
          MongoServerUnavailableException _,
          MongoInterruptedException _,
          MongoSecurityException _,
          MongoWriteConcernException _,
          DataAccessResourceFailureException _ ->
          true;
      case MongoCommandException refused -> PASSING.contains(refused.getErrorCode());
      case MongoWriteException refused -> PASSING.contains(refused.getError().getCode());
      case MongoBulkWriteException refused ->
          refused.getWriteConcernError() != null
              || refused.getWriteErrors().stream().anyMatch(e -> PASSING.contains(e.getCode()));
      default -> false;
    };
  }
}
