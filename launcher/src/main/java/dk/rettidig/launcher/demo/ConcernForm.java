package dk.rettidig.launcher.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A concern as the form sends it, on the default scale. */
public final class ConcernForm {

  private ConcernForm() {}

  /**
   * With a level from 1 to 5.
   *
   * @param id made by the client (D8)
   */
  public static Map<String, Object> of(
      String id, String child, String observed, int level, Instant observedAt) {
    return Map.of(
        "id",
        id,
        "child",
        child,
        "observed",
        observed,
        "observedAt",
        observedAt.toString(),
        "placement",
        placement(level),
        "protective",
        List.of(),
        "risk",
        List.of(),
        "asksForForum",
        level >= 3);
  }

  private static Map<String, String> placement(int level) {
    return Map.of("instrument", "bl5", "version", "1.0", "level", String.valueOf(level));
  }
}
