package dk.rettidig.notification.clock;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.calendar.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
  static LegalClock start(ClockKind kind, LawTable laws, Instant from) {
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

  /** When it has something to say; empty when it has said it all. */
  Optional<Instant> next() {
    if (endedAt != null || brokenAt != null) {
      return Optional.empty();
    }
    return Optional.of(warnedAt == null ? warnAt : due);
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

  /** What the clock has to say now; silent when it has said it. */
  Firing fire(String notification, Instant now) {
    if (next().filter(next -> !now.isBefore(next)).isEmpty()) {
      return Firing.silent(this);
    }
    return now.isBefore(due)
        ? new Firing(
            with(now, brokenAt, endedAt), new ClockEvent.ClockWarned(notification, kind, due))
        : new Firing(
            with(warnedAt, now, endedAt), new ClockEvent.ClockBroken(notification, kind, due));
  }

  /** The clock after what it waited for was done; done too late, it breaks if it has not yet. */
  Firing end(String notification, Instant at) {
    if (endedAt != null) {
      return Firing.silent(this);
    }
    boolean breaks = brokenAt == null && !at.isBefore(due);
    LegalClock ended = with(warnedAt, breaks ? at : brokenAt, at);
    return breaks
        ? new Firing(ended, new ClockEvent.ClockBroken(notification, kind, due))
        : Firing.silent(ended);
  }

  /**
   * The running clock by a changed law table: a stricter reading moves it earlier, a milder one
   * leaves it as it is.
   */
  LegalClock reread(LawTable laws) {
    LegalClock fresh = start(kind, laws, startedAt);
    boolean stands = !runs() || !fresh.due.isBefore(due);
    return stands ? this : fresh.with(warnedAt, brokenAt, null);
  }

  private LegalClock with(
      @Nullable Instant warned, @Nullable Instant broken, @Nullable Instant ended) {
    return new LegalClock(
        kind, law, section, version, reading, startedAt, due, day, warnAt, warned, broken, ended);
  }

  /** What a clock said, if anything, and the clock that has said it. */
  record Firing(LegalClock clock, @Nullable ClockEvent event) {

    static Firing silent(LegalClock clock) {
      return new Firing(clock, null);
    }

    Optional<ClockEvent> said() {
      return Optional.ofNullable(event);
    }
  }
}
