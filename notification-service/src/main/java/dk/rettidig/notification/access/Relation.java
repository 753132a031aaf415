package dk.rettidig.notification.access;

/** How a reader stands to a notification. */
public enum Relation {
  /** Wrote it as a professional. */
  AUTHOR,
  /** Leads the author's unit and is not involved. */
  LEADER,
  /** Works at the intake desk and is not involved. */
  DESK,
  /** Learns nothing, not even that it exists. */
  NONE
}
