package dk.rettidig.launcher.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The highest rate at which 99 % of the requests are answered within 250 ms, and none fails: the
 * rate rises to the first miss, and one more step lies in the middle.
 */
record Knee(ConcernLoad concerns, Duration each) {

  private static final List<Integer> RATES =
      List.of(100, 200, 300, 400, 500, 600, 800, 1000, 1300, 1600);
  private static final double BOUND = 250;
  private static final int PERCENT = 99;

  private record Step(int rate, double p99, int failed, Duration caughtUp) {

    boolean holds() {
      return failed == 0 && p99 < BOUND;
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "%d: p99 %.0f ms, %d failed, handlers done %.1f s later",
          rate,
          p99,
          failed,
          caughtUp.toMillis() / 1000.0);
    }
  }

  /** The rate and every step on the way to it. */
  String measure() throws InterruptedException {
    var steps = new ArrayList<Step>();
    int good = 0;
    for (int rate : RATES) {
      steps.add(step(rate));
      if (!steps.getLast().holds()) {
        break;
      }
      good = rate;
    }
    if (!steps.getLast().holds()) {
      Step between = step((good + steps.getLast().rate()) / 2);
      steps.add(between);
      good = between.holds() ? between.rate() : good;
    }
    return "%d a second (%d s each; %s)"
        .formatted(
            good,
            each.toSeconds(),
            steps.stream().map(Step::text).collect(Collectors.joining("; ")));
  }

  private Step step(int rate) throws InterruptedException {
    ConcernLoad.Figures figures = concerns.run(new OpenLoop(rate, each));
    double p99 =
        figures.overHttp().count() == 0
            ? Double.POSITIVE_INFINITY
            : figures.overHttp().percentile(PERCENT);
    return new Step(rate, p99, figures.failed(), figures.caughtUp());
  }
}
