package dk.rettidig.concern.instrument;

import org.jspecify.annotations.Nullable;

/**
 * The ages that a set of indicators speaks of.
 *
 * @param fromMonth first month of age that belongs to the band; nothing before birth
 * @param toMonth first month of age that does not; nothing before birth
 */
public record AgeBand(
    String code,
    Text name,
    @Nullable Integer fromMonth,
    @Nullable Integer toMonth,
    SourceMark mark) {

  /**
   * @throws IllegalArgumentException when only one end is given
   */
  public AgeBand {
    Code.require(Code.PART, code, "age band code");
    if ((fromMonth == null) != (toMonth == null)) {
      throw new IllegalArgumentException("an age band has both ends or none: " + code);
    }
  }

  /** Whether the band is for a child who is not yet born. */
  public boolean unborn() {
    return fromMonth == null;
  }

  boolean holds(int months) {
    return fromMonth != null && toMonth != null && fromMonth <= months && months < toMonth;
  }
}
