package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Absence.Category;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Days away from school, in spells; more of them under strain, and many where a child refuses. */
final class Absences implements Part {

  private static final int FROM_AGE = 6;
  private static final int UNTIL_AGE = 16;
  private static final int SCHOOL_DAYS_A_WEEK = 5;

  private final Parameters parameters;
  private final double length;

  Absences(Parameters parameters) {
    this.parameters = parameters;
    this.length = parameters.number("absence.length");
  }

  @Override
  public void write(Life life, Dice dice, List<Happening> written) {
    double spread = parameters.number("absence.spread");
    double often = dice.about(Math.exp(-spread * spread / 2), spread);
    boolean refuses = dice.happens(parameters.number("absence.refusing"));
    double factor = refuses ? parameters.number("absence.refusing.factor") - 1 : 0;
    Set<Integer> away = new HashSet<>();
    for (int week = 0; week * Time.WEEK < life.days(); week++) {
      double age = life.ageOn(week * Time.WEEK);
      if (age >= FROM_AGE && age < UNTIL_AGE && Time.isSchoolWeek(week)) {
        double seen = life.seen().at(week);
        double refusal = 1 + factor * life.turned().at(week);
        for (Category category : Category.values()) {
          double days = often * refusal * yearly(category, seen);
          int spells = dice.times(days / length / Time.SCHOOL_WEEKS);
          for (int i = 0; i < spells; i++) {
            int first = week * Time.WEEK + dice.day(0, SCHOOL_DAYS_A_WEEK - 1);
            spell(life, first, dice.length(length), category, away, written);
          }
        }
      }
    }
  }

  private double yearly(Category category, double seen) {
    return switch (category) {
      case SICK ->
          parameters.number("absence.sick")
              * (1 + parameters.number("absence.sick.strain") * Math.max(0, seen));
      case PERMITTED -> parameters.number("absence.permitted");
      case UNLAWFUL ->
          parameters.number("absence.unlawful")
              * Math.exp(parameters.number("absence.unlawful.strain") * Math.max(0, seen - 1));
    };
  }

  private static void spell(
      Life life,
      int first,
      int days,
      Category category,
      Set<Integer> away,
      List<Happening> written) {
    int left = days;
    for (int day = first; left > 0 && day < life.days(); day++) {
      if (Time.isSchoolDay(day)) {
        left--;
        if (away.add(day)) {
          written.add(new Happening(day, new Absence("absence-" + day, Time.date(day), category)));
        }
      }
    }
  }
}
