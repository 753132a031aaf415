package dk.rettidig.launcher.bench.detection;

import java.util.Map;
import java.util.TreeMap;

/** How often each number of days occurred; flat in how many are counted. */
final class Counted {

  private final TreeMap<Integer, Integer> times = new TreeMap<>();
  private int all;

  void note(int days) {
    times.merge(days, 1, Integer::sum);
    all++;
  }

  void add(Counted other) {
    other.times.forEach((days, often) -> times.merge(days, often, Integer::sum));
    all += other.all;
  }

  int count() {
    return all;
  }

  private int at(int days) {
    return times.getOrDefault(days, 0);
  }

  /** The middle one in days; not a number where nothing was counted. */
  double median() {
    int seen = 0;
    for (Map.Entry<Integer, Integer> one : times.entrySet()) {
      seen += one.getValue();
      if (2 * seen >= all) {
        return one.getKey();
      }
    }
    return Double.NaN;
  }

  /**
   * The time by which half of the children had it, where others were no longer observed (Kaplan and
   * Meier 1958); not a number where it never comes so far.
   *
   * @param lost when children were last observed without it
   */
  double medianWith(Counted lost) {
    double without = 1;
    int left = all + lost.all;
    for (int day = 0; left > 0; day++) {
      without *= 1 - (double) at(day) / left;
      if (without <= 0.5) {
        return day;
      }
      left -= at(day) + lost.at(day);
    }
    return Double.NaN;
  }
}
