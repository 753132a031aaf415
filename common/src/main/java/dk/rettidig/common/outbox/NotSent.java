package dk.rettidig.common.outbox;

/** The broker did not confirm an event; it stays in the outbox and is sent again. */
public final class NotSent extends RuntimeException {

  /** With the broker's or the client's own reason. */
  public NotSent(Throwable cause) {
    super("the broker did not confirm the event", cause);
  }
}
