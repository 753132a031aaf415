package dk.rettidig.common.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The body of a refused request, {@code application/problem+json} (RFC 9457).
 *
 * <p>{@code instance} is left out: the address of a request may name a person's record.
 *
 * @param type {@code urn:problem:<context>:<fact>}
 * @param title what is wrong, a sentence that a user understands
 * @param status the HTTP status
 * @param detail what the user can do now
 * @param code {@code <context>:<fact>}
 * @param fields what is wrong with which field; empty when nothing can be named
 * @param current the record as it is now, only where somebody else has changed it
 * @param reference finds the fault in the log, only where it was unexpected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldProblem> fields,
    @Nullable Object current,
    @Nullable String reference) {

  /**
   * What is wrong with one field.
   *
   * @param field the path in the request; empty for the request as a whole
   * @param code what is wrong, in kebab case
   * @param message the same as a sentence
   */
  public record FieldProblem(String field, String code, String message) {}

  static Problem of(Refusal refusal, ProblemTexts texts, Locale language) {
    return of(
        new Cause(
            refusal.kind().status(),
            refusal.code(),
            refusal.arguments(),
            refusal.fields(),
            refusal.current(),
            null),
        texts,
        language);
  }

  static Problem of(Cause cause, ProblemTexts texts, Locale language) {
    return new Problem(
        cause.code().type(),
        texts.title(cause.code(), language, cause.arguments()),
        cause.status().value(),
        texts.hint(cause.code(), language, cause.arguments()),
        cause.code().value(),
        cause.fields().stream()
            .map(fault ->
                new FieldProblem(fault.field(), fault.code(), texts.field(fault, language)))
            .toList(),
        cause.current(),
        cause.reference());
  }

  /** What is known about a refused request before it is put into words. */
  record Cause(
      HttpStatus status,
      ProblemCode code,
      List<Object> arguments,
      List<FieldFault> fields,
      @Nullable Object current,
      @Nullable String reference) {

    static Cause of(HttpStatus status, String code) {
      return new Cause(status, new ProblemCode(code), List.of(), List.of(), null, null);
    }

    Cause with(List<FieldFault> faults) {
      return new Cause(status, code, arguments, faults, current, reference);
    }

    /** The reference is also the text's only argument. */
    Cause referredToAs(String id) {
      return new Cause(status, code, List.of(id), fields, current, id);
    }
  }
}
