package dk.rettidig.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after a failed attempt: doubling from the first wait to five minutes, for a day;
 * then every half hour, until it is given up.
 *
 * @param first after the first attempt
 * @param giveUp after which a delivery waits for a person
 */
record BackOff(Duration first, Duration giveUp) {

  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofMinutes(30);
  private static final int ATTEMPTS_IN_A_DAY = 300;
  private static final int DOUBLINGS = 20;

  Duration after(int attempts) {
    if (attempts > ATTEMPTS_IN_A_DAY) {
      return LATER;
    }
    Duration doubled = first.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
    return doubled.compareTo(SOON) < 0 ? doubled : SOON;
  }

  boolean isOver(Instant since, Instant now) {
    return !now.isBefore(since.plus(giveUp));
  }
}
