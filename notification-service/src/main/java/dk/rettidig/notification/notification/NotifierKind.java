package dk.rettidig.notification.notification;

/** Who notifies, as far as the law distinguishes. */
public enum NotifierKind {
  /** A public employee (Barnets lov § 133); named, and told whether something began. */
  PROFESSIONAL,
  /** Anybody (§ 135) who gave a name; gets a receipt. */
  CITIZEN,
  /** Anybody (§ 135) who gave none; there is nobody to answer. */
  ANONYMOUS
}
