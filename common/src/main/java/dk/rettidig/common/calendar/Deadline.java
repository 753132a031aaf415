package dk.rettidig.common.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a time limit ends.
 *
 * @param end the first instant that is too late; for days and months the midnight after {@code day}
 * @param day the last local day, as it is shown
 */
public record Deadline(Instant end, LocalDate day) {

  /** A limit that ends at an instant. */
  static Deadline at(Instant end) {
    return new Deadline(end, DanishTime.dayOf(end));
  }

  /** A limit that lasts to the end of a local day. */
  static Deadline throughout(LocalDate day) {
    return new Deadline(DanishTime.endOf(day), day);
  }

  /** Whether the limit has been broken at the instant. */
  public boolean isBrokenAt(Instant now) {
    return !now.isBefore(end);
  }

  /** The one that ends first: a changed reading never moves a running clock later. */
  public Deadline orEarlier(Deadline other) {
    return other.end.isBefore(end) ? other : this;
  }
}
