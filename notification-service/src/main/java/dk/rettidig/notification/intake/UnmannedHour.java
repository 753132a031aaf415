package dk.rettidig.notification.intake;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An hour without anybody on duty, told once: its id is the claim. */
record UnmannedHour(HourId id, Instant hour) {

  record HourId(String value) implements Id {}

  static HourId idOf(Instant now) {
    return new HourId("unmanned-" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond());
  }

  static Change<UnmannedHour> at(Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    return Change.to(new UnmannedHour(idOf(now), hour), new DutyEvent.DutyUnmanned(hour));
  }
}
