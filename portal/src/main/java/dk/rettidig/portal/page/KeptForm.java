package dk.rettidig.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose request could not be carried out.
 *
 * <p>It lives in the request and goes back into the page, so that nothing is stored anywhere.
 *
 * @param action the path that the form was sent to
 * @param fields as they were sent, repeated names included
 */
public record KeptForm(String action, List<Field> fields) {

  /** The request attribute, and so the template variable, that holds it. */
  public static final String ATTRIBUTE = "kept";

  private static final String CSRF_FIELD = "_csrf";

  /** Copies the fields. */
  public KeptForm {
    fields = List.copyOf(fields);
  }

  /** One value that was sent. */
  public record Field(String name, String value) {}

  /** Everything that the form sent, without the token against cross-site requests. */
  public static KeptForm of(HttpServletRequest request) {
    List<Field> fields =
        request.getParameterMap().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(CSRF_FIELD))
            .flatMap(parameter ->
                Arrays.stream(parameter.getValue())
                    .map(value -> new Field(parameter.getKey(), value)))
            .toList();
    return new KeptForm(request.getRequestURI(), fields);
  }

  /** The first value under the name, or null when none was sent. */
  public @Nullable String value(String name) {
    return values(name).stream().findFirst().orElse(null);
  }

  /** Every value under the name, as several ticked boxes send. */
  public List<String> values(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
  }

  /** Every value under either of the names. */
  public List<String> values(String name, String other) {
    return Stream.concat(values(name).stream(), values(other).stream()).distinct().toList();
  }

  /** Whether the value was sent under the name, as a ticked box or a chosen button is. */
  public boolean has(String name, String value) {
    return fields.contains(new Field(name, value));
  }

  /** The values that somebody wrote in words, to show them again. */
  public List<String> texts() {
    return fields.stream().map(Field::value).filter(value -> value.strip().contains(" ")).toList();
  }
}
