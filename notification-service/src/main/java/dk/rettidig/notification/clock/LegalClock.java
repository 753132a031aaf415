package dk.rettidig.notification.clock;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.calendar.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that runs for one notification; part of the notification's document, so that what
 * starts and what ends it is saved in the same step.
 *
 * @param law the law, {@code section} its paragraph, {@code version} the law table's wording and
 *     {@code reading} how it was read when the clock started
 * @param startedAt arrival with the authority, never opening or typing
 * @param due the first instant that is too late
 * @param day the last local day
 */
public record LegalClock(
    ClockKind kind,
    String law,
    String section,
    String version,
    Reading reading,
    Instant startedAt,
    Instant due,
    LocalDate day,
    Instant warnAt,
    @Nullable Instant warnedAt,
    @Nullable Instant brokenAt,
    @Nullable Instant endedAt) {

  /** A clock that starts by the rule in force on the day of its start. */
  public static LegalClock start(ClockKind kind, LawTable laws, Instant from) {
    LawRule rule = laws.inForce(kind, DanishTime.dayOf(from));
    Deadline deadline = rule.reading().limit(rule.length()).after(from);
    return by(rule, from, deadline);
  }

  private static LegalClock by(LawRule rule, Instant from, Deadline deadline) {
    return new LegalClock(
        rule.key(),
        rule.law(),
        rule.section(),
        rule.version(),
        rule.reading(),
        from,
        deadline.end(),
        deadline.day(),
        deadline.end().minus(rule.warnBefore()),
        null,
        null,
        null);
  }

  /** When the first of the clocks has something to say; empty when all are silent. */
  public static Optional<Instant> next(List<LegalClock> clocks) {
    return clocks.stream().map(LegalClock::next).filter(Objects::nonNull).min(Instant::compareTo);
  }

  private @Nullable Instant next() {
    if (endedAt != null || brokenAt != null) {
      return null;
    }
    return warnedAt == null ? warnAt : due;
  }

  /** Whether what it waits for has not been done. */
  public boolean runs() {
    return endedAt == null;
  }

  /** Whether the limit was, or is by now, overrun; a broken clock stays broken. */
  public boolean isBrokenAt(Instant now) {
    Instant measured = endedAt == null ? now : endedAt;
    return !measured.isBefore(due);
  }

  /** What is left; negative when overrun. */
  public Duration leftAt(Instant now) {
    return Duration.between(now, due);
  }

  /** What the clock has to say now; nothing when it has said it. */
  public Optional<Firing> fire(String notification, Instant now) {
    Instant next = next();
    if (next == null || now.isBefore(next)) {
      return Optional.empty();
    }
    if (now.isBefore(due)) {
      return Optional.of(
          new Firing(
              with(now, brokenAt, endedAt), new ClockEvent.ClockWarned(notification, kind, due)));
    }
    return Optional.of(
        new Firing(
            with(warnedAt, now, endedAt), new ClockEvent.ClockBroken(notification, kind, due)));
  }

  /** The clock after what it waited for was done. */
  public LegalClock ended(Instant at) {
    return endedAt == null ? with(warnedAt, brokenAt, at) : this;
  }

  /**
   * The running clock by a changed law table: a stricter reading moves it earlier, a milder one
   * leaves it as it is.
   */
  public LegalClock reread(LawTable laws) {
    LegalClock fresh = start(kind, laws, startedAt);
    boolean stands = !runs() || !fresh.due.isBefore(due);
    return stands ? this : fresh.with(warnedAt, brokenAt, null);
  }

  private LegalClock with(
      @Nullable Instant warned, @Nullable Instant broken, @Nullable Instant ended) {
    return new LegalClock(
        kind, law, section, version, reading, startedAt, due, day, warnAt, warned, broken, ended);
  }

  /** What a clock said, and the clock that has said it. */
  public record Firing(LegalClock clock, ClockEvent event) {}
}
