package dk.rettidig.common.event;

/** A record that is not an event as agreed: an attribute or the body is missing or malformed. */
public final class UnreadableEvent extends RuntimeException {

  /**
   * @param reason names the attribute, never its value
   */
  public UnreadableEvent(String reason) {
    super(reason);
  }

  /** A body that could not be read. */
  public UnreadableEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
