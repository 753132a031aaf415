package dk.rettidig.common.problem;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The stable name of a problem, {@code <context>:<fact>} in kebab case, e.g. {@code
 * concern:already-closed}.
 *
 * @param value context and fact
 */
public record ProblemCode(String value) {

  private static final String WORDS = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern FORM = Pattern.compile(WORDS + ":" + WORDS);

  /**
   * @throws IllegalArgumentException when the form is another
   */
  public ProblemCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("problem code is not <context>:<fact>: " + value);
    }
  }

  /** The problem type of RFC 9457, {@code urn:problem:<context>:<fact>}. */
  public URI type() {
    return URI.create("urn:problem:" + value);
  }

  /** The beginning of the keys of its texts, {@code <context>.<fact>}. */
  String textKey() {
    return value.replace(':', '.');
  }

  @Override
  public String toString() {
    return value;
  }
}
