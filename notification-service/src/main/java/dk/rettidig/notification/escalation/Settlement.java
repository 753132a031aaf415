package dk.rettidig.notification.escalation;

import java.time.Instant;

/**
 * Why nobody is asked any more, although nobody took it on.
 *
 * @param by who brought it about
 */
public record Settlement(String by, Instant at, Reason why) {

  /** What happened to that which it was about. */
  public enum Reason {
    /** The concern was closed, or has left the sight of others. */
    CONCERN_CLOSED
  }
}
