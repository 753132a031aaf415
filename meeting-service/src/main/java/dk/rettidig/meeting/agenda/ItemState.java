package dk.rettidig.meeting.agenda;

/** Whether an item is still to be discussed. */
public enum ItemState {
  /** Before or in its meeting. */
  OPEN,
  /** Discussed to an end, with decisions or a reason for none. */
  CLOSED,
  /** Its basis or concern ended, or nobody could hear it, before it was discussed to an end. */
  LAPSED
}
