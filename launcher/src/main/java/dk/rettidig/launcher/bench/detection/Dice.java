package dk.rettidig.launcher.bench.detection;

import java.util.SplittableRandom;

/** Chance, the same for the same seed and child whatever else is drawn for others. */
record Dice(SplittableRandom random) {

  static Dice of(long seed, long child) {
    var seeds = new SplittableRandom(seed);
    return new Dice(new SplittableRandom(seeds.nextLong() ^ (child * 0x9E3779B97F4A7C15L)));
  }

  /** For one part of a child's life, so that a change in one part moves no other. */
  Dice split() {
    return new Dice(random.split());
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  double between(double[] range) {
    return between(range[0], range[1]);
  }

  int day(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  double normal() {
    return random.nextGaussian();
  }

  /**
   * Of a logarithmic normal distribution.
   *
   * @param spread standard deviation of the logarithm
   */
  double about(double median, double spread) {
    return median * Math.exp(spread * normal());
  }

  /** How often something happens that happens so often on average. */
  int times(double mean) {
    int times = 0;
    for (double sum = random.nextExponential(); sum < mean; sum += random.nextExponential()) {
      times++;
    }
    return times;
  }

  /** Which of several things of these shares. */
  int which(double[] shares) {
    double drawn = random.nextDouble();
    int which = 0;
    while (which < shares.length - 1 && drawn >= shares[which]) {
      drawn -= shares[which];
      which++;
    }
    return which;
  }

  /** At least 1, of a geometric distribution with this mean. */
  int length(double mean) {
    int length = 1;
    while (happens(1 - 1 / mean)) {
      length++;
    }
    return length;
  }
}
