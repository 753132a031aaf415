package dk.rettidig.common.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInternalException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoQueryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoSocketWriteException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.io.EOFException;
import java.net.ConnectException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StoreFaultsTests {

  private static final ServerAddress STORE = new ServerAddress();
  private static final int SHUTDOWN_IN_PROGRESS = 91;
  private static final int DUPLICATE_KEY = 11000;
  private static final int BAD_VALUE = 2;

  private final ProblemAdvice advice =
      new ProblemAdvice(new ProblemTexts(List.of()), () -> "reference-1");

  static Stream<Arguments> faultsOfTheInfrastructure() {
    var broken = new MongoSocketReadException("broken", STORE, new EOFException());
    return Stream.of(
            broken,
            new MongoSocketOpenException("closed", STORE, new ConnectException()),
            new MongoSocketWriteException("broken", STORE, new EOFException()),
            new MongoSocketReadTimeoutException("slow", STORE, new EOFException()),
            new MongoTimeoutException("no server"),
            new MongoOperationTimeoutException("slow"),
            new MongoExecutionTimeoutException(50, "slow"),
            new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), STORE), broken),
            new MongoServerUnavailableException("gone"),
            new MongoInterruptedException("stops", new InterruptedException()),
            new MongoNotPrimaryException(answer(10107), STORE),
            new MongoNodeIsRecoveringException(answer(11600), STORE),
            new MongoCursorNotFoundException(7, answer(43), STORE),
            new MongoSecurityException(credential(), "cannot log in", broken),
            new MongoWriteConcernException(unconfirmed(), null, STORE, Set.of()),
            write(SHUTDOWN_IN_PROGRESS),
            bulk(List.of(), unconfirmed()),
            bulk(List.of(error(SHUTDOWN_IN_PROGRESS)), null),
            new CompletionException(broken),
            new IllegalStateException("a record cannot be opened", broken))
        .map(fault -> argumentSet(fault.getClass().getSimpleName(), fault));
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheInfrastructure")
  void whatPassesByWaitingIsToBeSentAgain(Exception fault) {
    ResponseEntity<Problem> answer = answered(fault);

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getBody())
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("server:unavailable");
          assertThat(problem.detail()).contains("Send det igen om lidt", "reference-1");
        });
  }

  @ParameterizedTest
  @ValueSource(
      ints = {6, 7, 50, 64, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031})
  void aStoreThatSaysThatItCannotNowIsToBeAskedAgain(int code) {
    assertThat(answered(new MongoCommandException(answer(code), STORE)).getStatusCode().value())
        .isEqualTo(503);
    assertThat(answered(new MongoQueryException(answer(code), STORE)).getStatusCode().value())
        .isEqualTo(503);
    assertThat(answered(write(code)).getStatusCode().value()).isEqualTo(503);
  }

  static Stream<Arguments> faultsOfOurOwn() {
    return Stream.of(
            write(DUPLICATE_KEY),
            write(BAD_VALUE),
            bulk(List.of(error(DUPLICATE_KEY)), null),
            new MongoCommandException(answer(BAD_VALUE), STORE),
            new MongoCommandException(answer(13), STORE),
            new MongoInternalException("a broken message"),
            new MongoException("something else"),
            new IllegalStateException("a bug", new IllegalArgumentException()))
        .map(fault -> argumentSet(fault.getClass().getSimpleName(), fault));
  }

  @ParameterizedTest
  @MethodSource("faultsOfOurOwn")
  void whatStaysWrongHoweverOftenItIsSentIsAFaultOfOurs(Exception fault) {
    ResponseEntity<Problem> answer = answered(fault);

    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(answer.getBody()).extracting(Problem::code).isEqualTo("server:unexpected");
  }

  @Test
  void aFaultThatCausesItselfIsStillAnswered() {
    var first = new IllegalStateException("one");
    first.initCause(new IllegalStateException("two", first));

    assertThat(answered(first).getStatusCode().value()).isEqualTo(500);
  }

  private ResponseEntity<Problem> answered(Exception fault) {
    ResponseEntity<Problem> answer =
        advice.answer(fault, new MockHttpServletRequest(), new MockHttpServletResponse());
    if (answer == null) {
      throw new AssertionError("no answer");
    }
    return answer;
  }

  private static BsonDocument answer(int code) {
    return new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
  }

  private static MongoWriteException write(int code) {
    return new MongoWriteException(
        new WriteError(code, "refused", new BsonDocument()), STORE, Set.of());
  }

  private static MongoBulkWriteException bulk(
      List<BulkWriteError> errors, @Nullable WriteConcernError unconfirmed) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(), errors, unconfirmed, STORE, Set.of());
  }

  private static BulkWriteError error(int code) {
    return new BulkWriteError(code, "refused", new BsonDocument(), 0);
  }

  private static WriteConcernError unconfirmed() {
    return new WriteConcernError(
        SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "not confirmed", new BsonDocument());
  }

  private static MongoCredential credential() {
    return MongoCredential.createCredential("service", "admin", new char[0]);
  }
}
