package dk.rettidig.concern.calibration;

import java.util.Map;

/**
 * What one adult thinks of the stories, alone.
 *
 * @param levels level code by the vignette's code, one for each
 */
public record Answer(Map<String, String> levels) {

  /** Copies the levels. */
  public Answer {
    levels = Map.copyOf(levels);
  }

  @Override
  public String toString() {
    return "Answer[…]";
  }
}
