package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.clock.Reading;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock with its law, version and reading.
 *
 * @param minutesLeft while it runs; negative when overrun
 * @param broken also after it was ended late
 */
record ClockView(
    ClockKind clock,
    String law,
    String section,
    String version,
    Reading reading,
    Instant startedAt,
    Instant due,
    LocalDate day,
    @Nullable Long minutesLeft,
    boolean warned,
    boolean broken,
    @Nullable Instant endedAt) {

  static ClockView of(LegalClock clock, Instant now) {
    return new ClockView(
        clock.kind(),
        clock.law(),
        clock.section(),
        clock.version(),
        clock.reading(),
        clock.startedAt(),
        clock.due(),
        clock.day(),
        clock.runs() ? clock.leftAt(now).toMinutes() : null,
        clock.warnedAt() != null || (clock.runs() && !now.isBefore(clock.warnAt())),
        clock.isBrokenAt(now),
        clock.endedAt());
  }
}
