package dk.rettidig.concern.instrument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * The one version of the one instrument that a record was made with and keeps for good.
 *
 * @param id the instrument, e.g. {@code bl5}
 * @param version one to three numbers, e.g. {@code 1.0}; rises whenever anything in the model does
 */
public record InstrumentVersion(String id, String version) {

  /** By id and version number. */
  public static final Comparator<InstrumentVersion> ORDER =
      Comparator.comparing(InstrumentVersion::id)
          .thenComparing(InstrumentVersion::numbers, Arrays::compare);

  /**
   * @throws IllegalArgumentException when id or version is malformed
   */
  public InstrumentVersion {
    Code.require(Code.ID, id, "instrument id");
    Code.require(Code.VERSION, version, "instrument version");
  }

  /**
   * From the form that {@link #toString} gives, e.g. {@code bl5@1.0}.
   *
   * @throws IllegalArgumentException when it is of another form
   */
  public static InstrumentVersion parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("not an instrument and its version: " + text);
    }
    return new InstrumentVersion(text.substring(0, at), text.substring(at + 1));
  }

  /** The same for {@code 1}, {@code 1.0} and {@code 01.00}, which people take for one number. */
  public String number() {
    int[] numbers = numbers();
    int last = numbers.length - 1;
    while (last > 0 && numbers[last] == 0) {
      last--;
    }
    return Arrays.stream(numbers, 0, last + 1)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("."));
  }

  private int[] numbers() {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
