package dk.rettidig.launcher.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks for: {@code [SECONDS [RATE]] [--only FIGURE,...]}.
 *
 * @param seconds of each measurement
 * @param rate concerns a second
 * @param arguments as they were given, for the table
 */
public record Plan(int seconds, int rate, Set<Figure> figures, String arguments) {

  private static final int USUAL_SECONDS = 60;
  private static final int USUAL_RATE = 200;
  private static final int LONGEST_WARM_UP = 60;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a sentence, for whatever is not understood
   */
  public static Plan read(String... given) {
    var rest = new ArrayDeque<>(List.of(given));
    int seconds = USUAL_SECONDS;
    int rate = USUAL_RATE;
    Set<Figure> figures = EnumSet.allOf(Figure.class);
    for (int place = 0; !rest.isEmpty(); ) {
      String one = rest.pop();
      if (one.equals("--only") && !rest.isEmpty()) {
        figures = Figure.listed(rest.pop());
      } else if (place == 0) {
        seconds = number(one);
        place++;
      } else if (place == 1) {
        rate = number(one);
        place++;
      } else {
        throw new IllegalArgumentException("%s is one argument too many.".formatted(one));
      }
    }
    return new Plan(seconds, rate, figures, String.join(" ", given));
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(
          "%s is not a number of seconds or a rate.".formatted(text));
    }
    return Integer.parseInt(text);
  }

  /** Whether this one is asked for. */
  public boolean wants(Figure figure) {
    return figures.contains(figure);
  }

  /** Whether any of them is asked for. */
  public boolean wantsAny(Figure... some) {
    return List.of(some).stream().anyMatch(this::wants);
  }

  /** Of one measurement. */
  Duration duration() {
    return Duration.ofSeconds(seconds);
  }

  /** As long as the measurement, and half a minute at most. */
  Duration warmUp() {
    return atMost(LONGEST_WARM_UP);
  }

  /** As long as the measurement, and so many seconds at most. */
  Duration atMost(int most) {
    return Duration.ofSeconds(Math.min(seconds, most));
  }
}
