package dk.rettidig.notification.notification;

/** Where a notification is in its life. */
public enum Stage {
  /** Written, not sent; only the author sees it. */
  DRAFT,
  /** Given up by its author before it was sent. */
  DISCARDED,
  /** With the authority, which still owes something. */
  SENT,
  /** Everything that is owed was done. */
  FINISHED,
  /** With the municipality that it belongs to, as somebody there has confirmed. */
  FORWARDED
}
