package dk.rettidig.notification.intake;

import java.time.Instant;

/**
 * A named person on duty.
 *
 * @param from the first instant
 * @param to the first instant after
 */
public record Shift(String person, Instant from, Instant to) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
