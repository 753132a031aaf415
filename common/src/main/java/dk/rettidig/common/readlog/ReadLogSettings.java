package dk.rettidig.common.readlog;

import java.time.Duration;

/**
 * How many looks may wait, and how long.
 *
 * @param waiting looks that may wait per municipality; one more is refused at once
 * @param perWrite looks that share one write at most
 * @param patience how long a request waits for its entry before it is refused
 */
public record ReadLogSettings(int waiting, int perWrite, Duration patience) {

  /**
   * @throws IllegalArgumentException when a number is not positive
   */
  public ReadLogSettings {
    if (waiting < 1 || perWrite < 1 || !patience.isPositive()) {
      throw new IllegalArgumentException(
          "read log needs positive settings: waiting %d, perWrite %d, patience %s"
              .formatted(waiting, perWrite, patience));
    }
  }

  /** 4,096 waiting, 256 per write, five seconds. */
  public static ReadLogSettings standard() {
    return new ReadLogSettings(4096, 256, Duration.ofSeconds(5));
  }
}
