package dk.rettidig.launcher.demo;

import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DayReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pupils' absence in the last three months: most are away a day now and then, a few for long or
 * often, and some of those without leave.
 */
final class InventAbsence {

  private static final String SICKNESS = "SICKNESS";
  private static final String GRANTED = "GRANTED";
  private static final String UNLAWFUL = "UNLAWFUL";

  private static final List<String> REASONS = List.of(SICKNESS, GRANTED, UNLAWFUL);
  private static final List<Double> SHARES = List.of(0.7, 0.25, 0.05);

  private static final int DAYS = 60;
  private static final DayReading SCHOOL_DAY =
      new DayReading.WorkingDay(ClosingDays.usualAnd(Set.of()));

  private final Dice dice;
  private final DemoMunicipality municipality;
  private final List<LocalDate> days;

  /**
   * @param today the last day, if it is a school day
   */
  InventAbsence(long seed, DemoMunicipality municipality, LocalDate today) {
    this.dice = new Dice(seed, municipality.code().code() + "absence");
    this.municipality = municipality;
    this.days =
        Stream.iterate(today, day -> day.minusDays(1))
            .filter(SCHOOL_DAY::counts)
            .limit(DAYS)
            .toList();
  }

  /** How a pupil is away, and how many of the pupils are so. */
  private enum Habit {
    WITHOUT_LEAVE(0.03),
    LONG(0.03),
    OFTEN(0.04),
    NOW_AND_THEN(0.9);

    private final double share;

    Habit(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }

  /** Of all who go to a school; nobody twice on a day. Every school has one of each habit. */
  List<AbsentDay> days() {
    return municipality.units().stream()
        .filter(unit -> unit.kind().equals(InventUnits.SCHOOL))
        .flatMap(this::of)
        .toList();
  }

  private Stream<AbsentDay> of(DemoUnit school) {
    List<DemoChild> pupils =
        municipality.children().stream().filter(child -> child.unit().equals(school.id())).toList();
    List<Habit> all = List.of(Habit.values());
    return IntStream.range(0, pupils.size())
        .boxed()
        .flatMap(at -> {
          Habit habit = at < all.size() ? all.get(at) : dice.oneOf(all, Habit::share);
          return away(pupils.get(at), habit);
        });
  }

  private Stream<AbsentDay> away(DemoChild child, Habit habit) {
    return switch (habit) {
      case WITHOUT_LEAVE -> away(child, dice.between(0, 1), dice.between(7, 11), 2, UNLAWFUL);
      case LONG -> away(child, dice.between(0, 10), dice.between(5, 9), 1, SICKNESS);
      case OFTEN -> away(child, dice.between(0, 2), dice.between(7, 8), 2, SICKNESS);
      case NOW_AND_THEN ->
          away(child, dice.between(0, 20), dice.between(0, 3), dice.between(5, 12), reason());
    };
  }

  private String reason() {
    return REASONS.get(dice.oneOf(SHARES));
  }

  /**
   * @param first how many school days ago the last of them was
   * @param every on which of the school days before it
   */
  private Stream<AbsentDay> away(
      DemoChild child, int first, int count, int every, String category) {
    return Stream.iterate(first, at -> at + every)
        .limit(count)
        .map(at -> new AbsentDay(child.cpr(), days.get(at), category));
  }
}
