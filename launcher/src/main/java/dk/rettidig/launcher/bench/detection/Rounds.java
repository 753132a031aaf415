package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Rating;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rounds of all children: raters look alone, then place the child jointly. */
final class Rounds implements Part {

  private static final int WINDOW = 34;

  private final Parameters parameters;
  private final Raters raters;
  private final Levels levels;
  private final Levels later;
  private final double change;

  Rounds(Parameters parameters, Raters raters) {
    this.parameters = parameters;
    this.raters = raters;
    this.levels = Levels.of(parameters, parameters.whole("rounds.levels"));
    this.later = Levels.of(parameters, parameters.whole("rounds.levels.later"));
    this.change = parameters.number("rounds.change");
  }

  @Override
  public void write(Life life, Dice dice, List<Happening> written) {
    boolean alone = dice.happens(parameters.number("raters.alone"));
    Map<Integer, double[]> leniencies = new HashMap<>();
    LocalDate last = Time.date(life.days());
    for (int year = Time.date(0).getYear(); year <= last.getYear(); year++) {
      for (double month : parameters.numbers("rounds.months")) {
        int day = Time.dayOf(LocalDate.of(year, (int) month, 1)) + dice.day(0, WINDOW);
        boolean missing = dice.happens(parameters.number("rounds.missing"));
        double[] leniency =
            leniencies.computeIfAbsent(
                day < 0 ? 0 : Time.schoolYear(day), _ -> leniencies(dice, alone));
        if (!missing && day >= 0 && day < life.days() && ages(life.ageOn(day))) {
          written.add(rating(life, dice, day, leniency));
        }
      }
    }
  }

  private double[] leniencies(Dice dice, boolean alone) {
    double one = raters.leniency(dice);
    return alone ? new double[] {one} : new double[] {one, raters.leniency(dice)};
  }

  private boolean ages(double age) {
    return age < parameters.number("rounds.until");
  }

  /** They agree in the middle of what they saw. */
  private Happening rating(Life life, Dice dice, int day, double[] leniency) {
    double sum = 0;
    for (double one : leniency) {
      sum += raters.look(dice, life.seenOn(day), one);
    }
    Levels now = day < change * Time.DAYS_A_YEAR ? levels : later;
    int level = now.level(sum / leniency.length);
    return new Happening(day, new Rating("rating-" + day, Time.date(day), now.placement(level)));
  }
}
