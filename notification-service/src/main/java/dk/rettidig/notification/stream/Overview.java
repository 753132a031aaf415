package dk.rettidig.notification.stream;

import java.util.Map;

/**
 * How much is open, without names: a number per state, for each kind of thing.
 *
 * @param counts e.g. {@code escalations}, {@code waiting}
 */
public record Overview(Map<String, Map<String, Long>> counts) {

  /** Copies the figures. */
  public Overview {
    counts = Map.copyOf(counts);
  }
}
