package dk.rettidig.notification.intake;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An hour without anybody on duty, told once: its id is the claim.
 *
 * @param since the first of the hours that follow each other without anybody; absent in those from
 *     before it was kept
 */
record UnmannedHour(HourId id, Instant hour, @Nullable Instant since) {

  record HourId(String value) implements Id {}

  static HourId idOf(Instant now) {
    return new HourId("unmanned-" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond());
  }

  /**
   * @param before the hour before, where it was without anybody too
   */
  static Change<UnmannedHour> at(Instant now, Optional<UnmannedHour> before) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    Instant since =
        before.map(one -> Objects.requireNonNullElse(one.since(), one.hour())).orElse(hour);
    return Change.to(
        new UnmannedHour(idOf(now), hour, since), new DutyEvent.DutyUnmanned(hour, since));
  }
}
