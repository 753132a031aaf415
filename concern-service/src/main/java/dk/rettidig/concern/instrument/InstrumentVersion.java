package dk.rettidig.concern.instrument;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The one version of the one instrument that a record was made with and keeps for good.
 *
 * @param id the instrument, e.g. {@code bl5}
 * @param version one to three numbers, e.g. {@code 1.0}; rises whenever anything in the model does
 */
public record InstrumentVersion(String id, String version) {

  static final Comparator<InstrumentVersion> ORDER =
      Comparator.comparing(InstrumentVersion::id)
          .thenComparing(InstrumentVersion::numbers, Arrays::compare);

  /**
   * @throws IllegalArgumentException when id or version is malformed
   */
  public InstrumentVersion {
    Code.require(Code.ID, id, "instrument id");
    Code.require(Code.VERSION, version, "instrument version");
  }

  private int[] numbers() {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
