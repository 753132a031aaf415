package dk.rettidig.common.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Names the fields that a framework complains about, without anything that was typed. */
final class FieldFaults {

  private static final String INVALID = "invalid";
  private static final Pattern TYPED_KEY = Pattern.compile("\\[(?!\\d+\\])[^\\]]*\\]");
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private FieldFaults() {}

  static List<FieldFault> of(Errors errors) {
    return errors.getAllErrors().stream().map(FieldFaults::of).toList();
  }

  static List<FieldFault> of(MethodValidationResult result) {
    return Stream.concat(
            result.getParameterValidationResults().stream().flatMap(FieldFaults::of),
            result.getCrossParameterValidationResults().stream()
                .map(error -> FieldFault.of("", code(error))))
        .toList();
  }

  /**
   * The path to the value that JSON mapping stopped at; it ends before a map's key or an unknown
   * name, which the client has made up.
   */
  static List<FieldFault> of(JacksonException unreadable) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : known(unreadable)) {
      if (step.from() instanceof Map) {
        break;
      }
      String name = step.getPropertyName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(name);
      }
    }
    return path.isEmpty() ? List.of() : List.of(FieldFault.of(path.toString(), INVALID));
  }

  private static List<JacksonException.Reference> known(JacksonException unreadable) {
    List<JacksonException.Reference> path = new ArrayList<>(unreadable.getPath());
    if (unreadable instanceof PropertyBindingException && !path.isEmpty()) {
      path.removeLast();
    }
    return path;
  }

  private static Stream<FieldFault> of(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return of((Errors) errors).stream();
    }
    String name = Optional.ofNullable(result.getMethodParameter().getParameterName()).orElse("");
    return result.getResolvableErrors().stream().map(error -> FieldFault.of(name, code(error)));
  }

  private static FieldFault of(ObjectError error) {
    String field = error instanceof FieldError named ? named.getField() : "";
    return FieldFault.of(TYPED_KEY.matcher(field).replaceAll("[]"), code(error));
  }

  /** {@code NotBlank} becomes {@code not-blank}; the most general of several codes stands last. */
  private static String code(MessageSourceResolvable error) {
    String[] codes = error.getCodes();
    if (codes == null || codes.length == 0) {
      return INVALID;
    }
    String last = codes[codes.length - 1];
    return WORD_START.matcher(last).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
