package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.demo.PastNotification.Notifier;
import dk.rettidig.launcher.demo.PastNotification.Reason;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two years of an invented municipality, up to two weeks ago.
 *
 * <p>Notifications follow the national figures (reference 7.3): 7 % of the children in a year, 1.79
 * each, 34 % of those with two or more. How many concerns come before is our own guess: no figure
 * is published.
 */
final class DemoHistory {

  static final int YEARS = 2;

  private static final double NOTIFIED_IN_A_YEAR = 0.07;
  // one, two, three … notifications: 66 % have one, and the mean is 1.79
  private static final List<Double> HOW_MANY = List.of(0.66, 0.11, 0.10, 0.06, 0.05, 0.02);
  private static final double WITH_A_CONCERN = 0.3;
  private static final List<Double> LEVELS = List.of(0.62, 0.28, 0.07, 0.03);
  private static final int WEEKS_LEFT_OUT = 2;
  private static final int DAYS_IN_A_YEAR = 365;
  private static final int WORK_STARTS = 8;
  private static final int YOUNGEST_IN_MONTHS = 10;

  private final DemoMunicipality municipality;
  private final LocalDate today;
  private final Ids ids;
  private final long seed;

  DemoHistory(long seed, DemoMunicipality municipality, LocalDate today) {
    this.municipality = municipality;
    this.today = today;
    this.seed = seed;
    this.ids = new Ids(seed, municipality.code());
  }

  /** Oldest first. */
  List<PastConcern> concerns() {
    Dice dice = dice("history");
    var all = new ArrayList<PastConcern>();
    for (int child = 0; child < municipality.children().size(); child++) {
      if (dice.chance(WITH_A_CONCERN)) {
        int times = dice.between(1, 2);
        for (int i = 0; i < times; i++) {
          concern(dice, child, all.size()).ifPresent(all::add);
        }
      }
    }
    return all.stream().sorted(Comparator.comparing(PastConcern::raisedAt)).toList();
  }

  /** What the forums made of the concerns. */
  List<PastDiscussion> discussions() {
    return new DiscussPast(ids, dice("discussions"), lastDay()).of(concerns());
  }

  /** Oldest first. */
  List<PastNotification> notifications() {
    Dice dice = dice("notifications");
    var all = new ArrayList<PastNotification>();
    for (int year = 0; year < YEARS; year++) {
      for (int child = 0; child < municipality.children().size(); child++) {
        if (dice.chance(NOTIFIED_IN_A_YEAR)) {
          int times = dice.oneOf(HOW_MANY) + 1;
          for (int i = 0; i < times; i++) {
            notification(dice, child, year, all.size()).ifPresent(all::add);
          }
        }
      }
    }
    return all.stream().sorted(Comparator.comparing(PastNotification::arrivedAt)).toList();
  }

  /** Nobody in a unit sees a child before it is old enough to come there. */
  private Optional<PastConcern> concern(Dice dice, int child, int number) {
    int level = dice.oneOf(LEVELS) + 2;
    return at(dice, dice.between(0, YEARS - 1), born(child).plusMonths(YOUNGEST_IN_MONTHS))
        .map(raisedAt ->
            new PastConcern(
                ids.of("concern/" + number),
                child,
                author(dice, child),
                level,
                raisedAt,
                closing(dice, raisedAt),
                Sentences.seen(dice, level)));
  }

  /** Most are closed after one to three months. */
  private @Nullable Instant closing(Dice dice, Instant raisedAt) {
    Instant closedAt = raisedAt.plus(Duration.ofDays(dice.between(28, 90)));
    return closedAt.isBefore(DanishTime.startOf(lastDay())) ? closedAt : null;
  }

  private Optional<PastNotification> notification(Dice dice, int child, int year, int number) {
    return at(dice, year, born(child))
        .map(arrivedAt ->
            new PastNotification(
                ids.of("notification/" + number),
                child,
                author(dice, child),
                dice.oneOf(List.of(Notifier.values()), Notifier::share),
                dice.oneOf(List.of(Reason.values()), Reason::share),
                arrivedAt));
  }

  /**
   * On a weekday in working hours of the year; empty where that year ended before the first day.
   *
   * @param since the first day that can be
   */
  private Optional<Instant> at(Dice dice, int yearsAgo, LocalDate since) {
    LocalDate last = lastDay().minusDays((long) yearsAgo * DAYS_IN_A_YEAR);
    long possible = ChronoUnit.DAYS.between(workday(since, 1), last);
    if (possible < 0) {
      return Optional.empty();
    }
    LocalDate some = last.minusDays(dice.between(0, (int) Math.min(possible, DAYS_IN_A_YEAR - 1L)));
    int minutes = dice.between(0, 8 * 60 - 1);
    return Optional.of(
        workday(some, -1)
            .atTime(WORK_STARTS, 0)
            .plusMinutes(minutes)
            .atZone(DanishTime.ZONE)
            .toInstant());
  }

  private static LocalDate workday(LocalDate day, int step) {
    LocalDate found = day;
    while (found.getDayOfWeek() == DayOfWeek.SATURDAY || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
      found = found.plusDays(step);
    }
    return found;
  }

  private LocalDate born(int child) {
    return municipality.children().get(child).born();
  }

  /** Each list has its own, so that it is the same whichever is asked for first. */
  private Dice dice(String purpose) {
    return new Dice(seed, municipality.code().code() + purpose);
  }

  private LocalDate lastDay() {
    return today.minusWeeks(WEEKS_LEFT_OUT);
  }

  private DemoPerson author(Dice dice, int child) {
    DemoUnit unit = municipality.unit(municipality.children().get(child).unit());
    return dice.pick(municipality.those(Role.PROFESSIONAL, unit).toList());
  }
}
