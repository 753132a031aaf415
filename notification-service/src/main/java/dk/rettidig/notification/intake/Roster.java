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
record Roster(RosterId id, List<Shift> shifts) {

  static final RosterId ONLY = new RosterId("roster");

  record RosterId(String value) implements Id {}

  Roster {
    shifts = List.copyOf(shifts);
  }

  static Roster empty() {
    return new Roster(ONLY, List.of());
  }

  /**
   * The roster with these shifts from one moment to another, and unchanged outside.
   *
   * @throws HourWithoutAnybody with the first moment that nobody has
   */
  Roster plan(Instant from, Instant to, List<Shift> planned) {
    requireNoGap(from, to, planned);
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
