package dk.rettidig.launcher.bench.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * How well professionals see: with a noise that is fitted so that two of them, who rate the same
 * children alone on the scale of the rounds, reach the wished agreement.
 *
 * @param lenient standard deviation of what belongs to the rater for a school year
 * @param passing standard deviation of what differs from look to look
 */
record Raters(double lenient, double passing) {

  private static final int CHILDREN = 4000;
  private static final int STEPS = 14;
  private static final double MOST = 4;

  static Raters fitted(Parameters parameters) {
    double wished = parameters.number("raters.agreement");
    double share = parameters.number("raters.lenient");
    Sample sample = Sample.of(parameters);
    double low = 0;
    double high = MOST;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (sample.agreement(middle) > wished) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Raters(low * Math.sqrt(share), low * Math.sqrt(1 - share));
  }

  /**
   * Two raters' looks at one random day of each of some children, before their noise has a size.
   */
  record Sample(Levels levels, List<Looks> looks) {

    private record Looks(double seen, double one, double other) {}

    static Sample of(Parameters parameters) {
      Lives lives = new Lives(parameters);
      List<Looks> looks = new ArrayList<>();
      for (int child = 0; child < CHILDREN; child++) {
        Dice dice = Dice.of(1, child);
        Life life = lives.live(dice.split());
        double seen = life.seenOn(dice.day(0, life.days() - 1));
        looks.add(new Looks(seen, dice.normal(), dice.normal()));
      }
      return new Sample(Levels.of(parameters, parameters.whole("rounds.levels")), looks);
    }

    /**
     * Quadratically weighted kappa (Cohen 1968) of the two.
     *
     * @param noise standard deviation of one look of one rater
     */
    double agreement(double noise) {
      double[][] pairs = new double[levels.count()][levels.count()];
      for (Looks two : looks) {
        int one = levels.level(two.seen + noise * two.one);
        int other = levels.level(two.seen + noise * two.other);
        pairs[one - 1][other - 1]++;
      }
      return kappa(pairs);
    }
  }

  static double kappa(double[][] pairs) {
    double[] rows = new double[pairs.length];
    double[] columns = new double[pairs.length];
    double all = 0;
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < pairs.length; j++) {
        rows[i] += pairs[i][j];
        columns[j] += pairs[i][j];
        all += pairs[i][j];
      }
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < pairs.length; j++) {
        double weight = (i - j) * (i - j);
        observed += weight * pairs[i][j];
        expected += weight * rows[i] * columns[j] / all;
      }
    }
    return 1 - observed / expected;
  }

  /** What a rater adds for a school year. */
  double leniency(Dice dice) {
    return lenient * dice.normal();
  }

  /** What a rater sees this time. */
  double look(Dice dice, double seen, double leniency) {
    return seen + leniency + passing * dice.normal();
  }
}
