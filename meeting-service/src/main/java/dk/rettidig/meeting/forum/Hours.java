package dk.rettidig.meeting.forum;

import java.time.Duration;
import java.time.LocalTime;

/**
 * From when until when a meeting lasts, by the local clock.
 *
 * @param begin e.g. {@code 13:00}
 * @param end e.g. {@code 15:00}
 */
public record Hours(String begin, String end) {

  /** Hours of a day, kept as ISO texts. */
  public static Hours between(LocalTime begin, LocalTime end) {
    return new Hours(begin.toString(), end.toString());
  }

  /** When the meeting begins. */
  public LocalTime from() {
    return LocalTime.parse(begin);
  }

  /** When the meeting ends. */
  public LocalTime to() {
    return LocalTime.parse(end);
  }

  /** How long it lasts; not positive when it ends before it begins. */
  public Duration length() {
    return Duration.between(from(), to());
  }
}
