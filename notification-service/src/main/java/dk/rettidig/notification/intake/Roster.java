package dk.rettidig.notification.intake;

import dk.rettidig.common.aggregate.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is on duty at the desk: part of the clock, since a deadline at night needs somebody at night
 * (invariant 6). One per municipality.
 */
public record Roster(RosterId id, List<Shift> shifts) {

  static final RosterId ONLY = new RosterId("roster");

  /** The id of the only one. */
  public record RosterId(String value) implements Id {}

  /** Copies the shifts. */
  public Roster {
    shifts = List.copyOf(shifts);
  }

  static Roster empty() {
    return new Roster(ONLY, List.of());
  }

  /**
   * The roster with these shifts from one moment to another, and unchanged outside.
   *
   * @param now what is over is not looked at: nobody can be on duty then any more
   * @throws HourWithoutAnybody with the first moment that nobody has, within the plan, between it
   *     and the plans beside it, or from now until the first plan
   */
  Roster plan(Instant from, Instant to, List<Shift> planned, Instant now) {
    requireNoGap(from, to, planned);
    requireNoGapBefore(from, now);
    requireNoGapAfter(to);
    var kept = new ArrayList<Shift>();
    for (Shift shift : shifts) {
      if (shift.from().isBefore(from)) {
        kept.add(new Shift(shift.person(), shift.from(), earlier(shift.to(), from)));
      }
      if (shift.to().isAfter(to)) {
        kept.add(new Shift(shift.person(), later(shift.from(), to), shift.to()));
      }
    }
    for (Shift shift : planned) {
      if (shift.from().isBefore(to) && shift.to().isAfter(from)) {
        kept.add(new Shift(shift.person(), later(shift.from(), from), earlier(shift.to(), to)));
      }
    }
    kept.sort(Comparator.comparing(Shift::from));
    return new Roster(id, kept);
  }

  private static void requireNoGap(Instant from, Instant to, List<Shift> planned) {
    Instant covered = from;
    for (Shift shift : planned.stream().sorted(Comparator.comparing(Shift::from)).toList()) {
      if (shift.from().isAfter(covered)) {
        break;
      }
      covered = later(covered, shift.to());
    }
    if (covered.isBefore(to)) {
      throw new HourWithoutAnybody(covered);
    }
  }

  /** The plan before must reach this one; where none runs on, it begins now at the latest. */
  private void requireNoGapBefore(Instant from, Instant now) {
    Instant covered =
        shifts.stream()
            .filter(shift -> shift.from().isBefore(from))
            .map(Shift::to)
            .filter(end -> end.isAfter(now))
            .max(Comparator.naturalOrder())
            .orElse(now);
    if (covered.isBefore(from)) {
      throw new HourWithoutAnybody(covered);
    }
  }

  /** This plan must reach the next one. */
  private void requireNoGapAfter(Instant to) {
    shifts.stream()
        .filter(shift -> shift.to().isAfter(to))
        .map(Shift::from)
        .min(Comparator.naturalOrder())
        .filter(next -> next.isAfter(to))
        .ifPresent(next -> {
          throw new HourWithoutAnybody(to);
        });
  }

  /** What is planned from a moment on. */
  public List<Shift> from(Instant moment) {
    return shifts.stream().filter(shift -> shift.to().isAfter(moment)).toList();
  }

  Set<String> onDutyAt(Instant moment) {
    return shifts.stream()
        .filter(shift -> shift.covers(moment))
        .map(Shift::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
