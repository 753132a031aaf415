package dk.rettidig.common.problem;

import dk.rettidig.common.problem.Problem.Cause;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Answers every refused or failed request with a {@link Problem}; nothing typed and no exception's
 * message ever stands in it.
 */
@RestControllerAdvice
public class ProblemAdvice {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final int FRAMES_IN_THE_LOG = 25;

  private final ProblemTexts texts;
  private final Supplier<String> references;

  /**
   * @param references makes the id that finds an unexpected fault in the log
   */
  public ProblemAdvice(ProblemTexts texts, Supplier<String> references) {
    this.texts = texts;
    this.references = references;
  }

  /** Null where nobody listens any more, or the answer has already begun. */
  @ExceptionHandler
  @Nullable ResponseEntity<Problem> answer(
      Exception exception, HttpServletRequest request, HttpServletResponse response) {
    if (nobodyListens(exception)) {
      return null;
    }
    Locale language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    Problem problem =
        refusalIn(exception)
            .map(refusal -> noted(refusal, language))
            .orElseGet(() -> Problem.of(cause(exception), texts, language));
    if (response.isCommitted()) {
      log.warn("{} after the answer had begun: {}", problem.code(), trace(exception));
      return null;
    }
    return ResponseEntity.status(problem.status())
        .headers(headers(exception))
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /**
   * Whoever asked has gone while the answer was written; only the container's own word counts,
   * since a connection to the store breaks in the same way.
   */
  private static boolean nobodyListens(Exception exception) {
    return exception instanceof AsyncRequestNotUsableException
        || exception instanceof ClientAbortException
        || (exception instanceof HttpMessageNotWritableException unwritten
            && unwritten.contains(ClientAbortException.class));
  }

  /** A refusal may come out of the reading of JSON, where a record checks itself. */
  private static Optional<Refusal> refusalIn(Exception exception) {
    if (exception instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    Throwable at = exception instanceof HttpMessageNotReadableException ? exception : null;
    while (at != null) {
      if (at instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
      at = at.getCause();
    }
    return Optional.empty();
  }

  /** A refusal is daily work, except where the system itself cannot do its part. */
  private Problem noted(Refusal refusal, Locale language) {
    if (refusal.kind().status().is5xxServerError()) {
      log.warn("{}: {}", refusal.code(), trace(refusal));
    }
    return Problem.of(refusal, texts, language);
  }

  private Cause cause(Exception exception) {
    Cause cause = RequestFaults.of(exception).orElseGet(RequestFaults::unexpected);
    if (!cause.status().is5xxServerError()) {
      return cause;
    }
    String reference = references.get();
    log.error("{}, reference {}: {}", cause.code(), reference, trace(exception));
    return cause.referredToAs(reference);
  }

  /** Such as {@code Allow} or {@code Accept}, which say what would have been right. */
  private static HttpHeaders headers(Exception exception) {
    return exception instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
  }

  /**
   * Where an exception came from, without its messages: they may quote what a user typed, and no
   * personal data may reach a log line.
   */
  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      trace
          .append(trace.isEmpty() ? "" : "\nCaused by: ")
          .append(at.getClass().getName())
          .append(
              Arrays.stream(at.getStackTrace())
                  .limit(FRAMES_IN_THE_LOG)
                  .map(frame -> "\n\tat " + frame)
                  .collect(Collectors.joining()));
    }
    return trace.toString();
  }
}
