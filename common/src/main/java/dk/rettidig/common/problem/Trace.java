package dk.rettidig.common.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an exception came from, without its messages: they may quote what a user typed, and no
 * personal data may reach a log line.
 */
final class Trace {

  private static final int FRAMES = 25;

  private Trace() {}

  static String of(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      trace
          .append(trace.isEmpty() ? "" : "\nCaused by: ")
          .append(at.getClass().getName())
          .append(
              Arrays.stream(at.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> "\n\tat " + frame)
                  .collect(Collectors.joining()));
    }
    return trace.toString();
  }
}
