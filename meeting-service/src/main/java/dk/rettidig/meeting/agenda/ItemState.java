package dk.rettidig.meeting.agenda;

/** Whether an item is still to be discussed. */
public enum ItemState {
  /** Before or in its meeting. */
  OPEN,
  /** With decisions, or a reason for none; also when its ground ended after a decision. */
  CLOSED,
  /** Its basis or concern ended before anything was decided. */
  LAPSED
}
