package dk.rettidig.common.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Makes problems in the language of a request. */
final class Problems {

  private final ProblemTexts texts;

  Problems(ProblemTexts texts) {
    this.texts = texts;
  }

  Problem of(Refusal refusal, Locale language) {
    return of(
        new Cause(
            refusal.kind().status(),
            refusal.code(),
            refusal.arguments(),
            refusal.fields(),
            refusal.current(),
            null),
        language);
  }

  Problem of(Cause cause, Locale language) {
    return new Problem(
        cause.code().type(),
        texts.title(cause.code(), language, cause.arguments()),
        cause.status().value(),
        texts.hint(cause.code(), language, cause.arguments()),
        cause.code().value(),
        cause.fields().stream()
            .map(fault ->
                new Problem.FieldProblem(fault.field(), fault.code(), texts.field(fault, language)))
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
