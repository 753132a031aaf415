package dk.rettidig.common.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local days of Denmark; instants are kept in UTC, local dates are those of this zone. */
public final class DanishTime {

  /** The zone of every local date. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private DanishTime() {}

  /** The local day that the instant falls on. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of the local day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after the local day; the day may last 23 or 25 hours. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
