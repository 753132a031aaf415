package dk.rettidig.launcher.bench.detection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How children fare: mostly they thrive, some have passing strains, some truly turn. */
final class Lives {

  private static final int DIMENSIONS = 3;
  private static final double FADES = 90;

  private final Parameters parameters;
  private final double[] turningYearly;
  private final double[] visible;
  private final double[] dimensions;
  private final double side;

  Lives(Parameters parameters) {
    this.parameters = parameters;
    this.turningYearly = parameters.numbers("turning.yearly");
    this.visible = parameters.numbers("state.visible");
    this.dimensions = parameters.numbers("state.dimensions");
    this.side = parameters.number("state.side");
  }

  /** A strain that begins in one dimension and shows in the others. */
  private record Turn(int day, int ended, double rise, double worst, double visible, int where) {

    /** How far it has come: to its worst it takes some time, and to be gone, too. */
    double share(int day, int lastDay) {
      if (day < this.day) {
        return 0;
      }
      double come = Math.min(1, (day - this.day + 1) / worst);
      return ended >= lastDay || day <= ended
          ? come
          : Math.max(0, come * (1 - (day - ended) / FADES));
    }
  }

  Life live(Dice dice) {
    double age = dice.between(number("cohort.youngest"), number("cohort.oldest"));
    double years = Math.min(number("cohort.years"), number("cohort.leaves") - age);
    int days = (int) (years * Time.DAYS_A_YEAR);
    boolean known = dice.happens(number("state.known"));
    double[][] strain = wander(dice, usual(dice, known), days / Time.WEEK + 1);
    List<Integer> changes = changes(dice.split(), age, days);
    pass(dice.split(), strain, days, changes);
    Turn turn = known ? null : turn(dice.split(), age, days);
    double[] turned = new double[strain[0].length];
    if (turn != null) {
      for (int week = 0; week < turned.length; week++) {
        turned[week] = turn.share(week * Time.WEEK, days);
        add(strain, week, turn.where, turn.rise * turn.visible * turned[week]);
      }
    }
    return new Life(
        age,
        days,
        known,
        turn == null ? Life.NEVER : turn.day,
        turn == null ? days : Math.min(turn.ended, days),
        new Weeks(seen(strain)),
        new Weeks(turned),
        changes);
  }

  private double usual(Dice dice, boolean known) {
    if (known) {
      return dice.between(number("state.known.from"), number("state.known.to"));
    }
    return dice.happens(number("state.mild"))
        ? dice.between(number("state.mild.from"), number("state.mild.to"))
        : dice.between(0, number("state.thriving.to"));
  }

  private double[][] wander(Dice dice, double usual, int weeks) {
    double keep = Math.exp(-1 / number("state.wander.weeks"));
    double step = number("state.wander") * Math.sqrt(1 - keep * keep);
    double[][] strain = new double[DIMENSIONS][weeks];
    for (double[] one : strain) {
      double wave = number("state.wander") * dice.normal();
      for (int week = 0; week < weeks; week++) {
        one[week] = usual + wave;
        wave = keep * wave + step * dice.normal();
      }
    }
    return strain;
  }

  private List<Integer> changes(Dice dice, double age, int days) {
    List<Integer> changes = new ArrayList<>();
    for (double at : parameters.numbers("transition.ages")) {
      int day = (int) ((at - age) * Time.DAYS_A_YEAR) + dice.day(0, 60);
      if (day > 0 && day < days && at > age) {
        changes.add(day);
      }
    }
    int moves = dice.times(number("transition.moves") * days / Time.DAYS_A_YEAR);
    for (int i = 0; i < moves; i++) {
      changes.add(dice.day(0, days - 1));
    }
    return changes.stream().sorted().toList();
  }

  private void pass(Dice dice, double[][] strain, int days, List<Integer> changes) {
    int times = dice.times(number("strain.yearly") * days / Time.DAYS_A_YEAR);
    for (int i = 0; i < times; i++) {
      pass(dice, strain, dice.day(0, days - 1));
    }
    for (int change : changes) {
      if (dice.happens(number("transition.strain"))) {
        pass(dice, strain, change);
      }
    }
  }

  private void pass(Dice dice, double[][] strain, int day) {
    double rise = dice.between(number("strain.from"), number("strain.to"));
    int weeks = (int) Math.ceil(dice.about(number("strain.weeks"), number("strain.weeks.spread")));
    int where = dice.which(dimensions);
    int first = day / Time.WEEK;
    int last = Math.min(first + weeks, strain[0].length) - 1;
    for (int week = first; week <= last; week++) {
      boolean edge = week == first || week == first + weeks - 1;
      add(strain, week, where, edge ? rise / 2 : rise);
    }
  }

  private void add(double[][] strain, int week, int where, double much) {
    for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
      strain[dimension][week] += dimension == where ? much : side * much;
    }
  }

  private @Nullable Turn turn(Dice dice, double age, int days) {
    for (int day = 0; day < days; day += Time.WEEK) {
      Band band = Band.at(age + day / Time.DAYS_A_YEAR);
      if (dice.happens(turningYearly[band.place()] * Time.WEEK / Time.DAYS_A_YEAR)) {
        return turn(dice, Math.min(day + dice.day(0, Time.WEEK - 1), days - 1));
      }
    }
    return null;
  }

  private Turn turn(Dice dice, int day) {
    double month = Time.DAYS_A_YEAR / 12;
    double worst =
        dice.happens(number("turning.abrupt"))
            ? number("turning.abrupt.weeks") * Time.WEEK
            : dice.between(parameters.numbers("turning.months")) * month;
    double rise = dice.between(parameters.numbers("turning.rise"));
    double lasts = dice.about(number("turning.lasts"), number("turning.lasts.spread")) * month;
    double seen =
        dice.happens(number("turning.hidden"))
            ? number("turning.hidden.visible")
            : dice.between(parameters.numbers("turning.visible"));
    int ended = day + (int) Math.max(lasts, worst);
    return new Turn(day, ended, rise, worst, seen, dice.which(dimensions));
  }

  /** The gravest dimension, as far as each can be seen; never an average. */
  private double[] seen(double[][] strain) {
    double[] seen = new double[strain[0].length];
    for (int week = 0; week < seen.length; week++) {
      for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
        seen[week] = Math.max(seen[week], visible[dimension] * strain[dimension][week]);
      }
    }
    return seen;
  }

  private double number(String key) {
    return parameters.number(key);
  }
}
