package dk.rettidig.notification.delivery;

/** A way to reach a recipient. */
public enum Channel {
  /** The intake desk of this service: what was sent lies there at once. */
  DESK,
  MAIL,
  WEBHOOK
}
