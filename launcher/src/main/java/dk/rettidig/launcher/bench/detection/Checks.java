package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Rating;
import java.util.List;

/** Whether the cohort looks like what is published, reckoned from what was written. */
final class Checks {

  private static final int FOUR_OF_FIVE = 4;
  private static final double A_TENTH = 20;
  private static final int FROM_AGE = 6;
  private static final int UNTIL_AGE = 16;

  private long children;
  private long turning;
  private long days;
  private long yearsWithFourth;
  private final long[] ratings = new long[3];
  private long pupilYears;
  private final long[] absent = new long[3];
  private long muchAbsent;

  void count(Cohort.Child child) {
    Life life = child.life();
    children++;
    turning += life.turns() ? 1 : 0;
    days += life.days();
    int years = (int) (life.days() / Time.DAYS_A_YEAR) + 1;
    boolean[] fourth = new boolean[years];
    int[][] away = new int[years][absent.length];
    for (Happening happening : child.written()) {
      int year = (int) (happening.day() / Time.DAYS_A_YEAR);
      switch (happening.entry()) {
        case Concern concern when concern.placement() != null ->
            fourth[year] |= concern.placement().ordinal() >= FOUR_OF_FIVE;
        case Rating rating -> ratings[third(rating)]++;
        case Absence absence -> away[year][place(absence.category())]++;
        default -> {}
      }
    }
    for (int year = 0; year < years; year++) {
      yearsWithFourth += fourth[year] ? 1 : 0;
    }
    pupil(life, away);
  }

  private void pupil(Life life, int[][] away) {
    for (int year = 0; year + 1 < away.length; year++) {
      double age = life.age() + year;
      if (age >= FROM_AGE && age + 1 < UNTIL_AGE) {
        pupilYears++;
        int all = 0;
        for (int category = 0; category < absent.length; category++) {
          absent[category] += away[year][category];
          all += away[year][category];
        }
        muchAbsent += all > A_TENTH ? 1 : 0;
      }
    }
  }

  private static int place(Absence.Category category) {
    return switch (category) {
      case SICK -> 0;
      case PERMITTED -> 1;
      case UNLAWFUL -> 2;
    };
  }

  private static int third(Rating rating) {
    double share = (rating.placement().ordinal() - 1.0) / (rating.placement().levels() - 1);
    if (share >= 1) {
      return 2;
    }
    return share >= 0.5 ? 1 : 0;
  }

  void add(Checks other) {
    children += other.children;
    turning += other.turning;
    days += other.days;
    yearsWithFourth += other.yearsWithFourth;
    pupilYears += other.pupilYears;
    muchAbsent += other.muchAbsent;
    for (int i = 0; i < ratings.length; i++) {
      ratings[i] += other.ratings[i];
    }
    for (int i = 0; i < absent.length; i++) {
      absent[i] += other.absent[i];
    }
  }

  /** A line for each thing that can be held against something published. */
  List<String> lines() {
    double all = ratings[0] + ratings[1] + ratings[2];
    double years = days / Time.DAYS_A_YEAR;
    double school = Math.max(1, pupilYears);
    return List.of(
        "%s children, observed for %s years on average; %s %% turn while they are observed"
            .formatted(
                Figures.whole(children),
                Figures.one(years / children),
                Figures.one(100.0 * turning / children)),
        "Ratings below the middle %s %%, from the middle %s %%, at the gravest %s %%"
            .formatted(
                Figures.one(100 * ratings[0] / all),
                Figures.one(100 * ratings[1] / all),
                Figures.one(100 * ratings[2] / all)),
        "%s of 100 children a year get a concern at level 4 or graver between the rounds"
            .formatted(Figures.one(100 * yearsWithFourth / years)),
        "Absent days of a pupil a year: %s sick, %s by permission, %s unlawful; more than 20 in %s %%"
            .formatted(
                Figures.one(absent[0] / school),
                Figures.one(absent[1] / school),
                Figures.one(absent[2] / school),
                Figures.one(100 * muchAbsent / school)));
  }
}
