package dk.rettidig.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose request could not be carried out.
 *
 * <p>It lives in the request and goes back into the page, so that nothing is stored anywhere. It
 * knows which fields the page has asked for: what no field took, because the form is not there any
 * more, is shown as text.
 */
public final class KeptForm {

  /** The request attribute, and so the template variable, that holds it. */
  public static final String ATTRIBUTE = "kept";

  private static final String CSRF_FIELD = "_csrf";

  /** By which a form names each field that the page has filled in and nobody can see. */
  private static final String MADE = "_made";

  /** Somebody's words, not a code or an id that a form carries. */
  private static final Pattern WORDS = Pattern.compile("(?s).*\\s.*|\\p{Lu}+\\p{Ll}.*");

  private final String action;
  private final List<Field> fields;
  private final Set<String> asked = new HashSet<>();

  private KeptForm(String action, List<Field> fields) {
    this.action = action;
    this.fields = List.copyOf(fields);
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

  /** The path that the form was sent to. */
  public String action() {
    return action;
  }

  /** The fields as they were sent, repeated names included. */
  public List<Field> fields() {
    return fields;
  }

  /** Every value under the name, as several ticked boxes send. */
  public List<String> values(String name) {
    asked.add(name);
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
  }

  /** Every value under either of the names. */
  public List<String> values(String name, String other) {
    return Stream.concat(values(name).stream(), values(other).stream()).distinct().toList();
  }

  /** Whether the value was sent under the name, as a ticked box or a chosen button is. */
  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /**
   * The words that no field of the page has asked for so far, once; to show them again. What the
   * page had filled in itself is nobody's words, be it a child's name.
   */
  public List<String> takeRest() {
    asked.addAll(values(MADE));
    List<Field> rest = fields.stream().filter(field -> !asked.contains(field.name())).toList();
    rest.forEach(field -> asked.add(field.name()));
    return rest.stream()
        .map(field -> field.value().strip())
        .filter(value -> WORDS.matcher(value).matches())
        .toList();
  }
}
