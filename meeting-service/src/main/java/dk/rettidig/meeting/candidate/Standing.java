package dk.rettidig.meeting.candidate;

/** Where a concern stands on its way to the forum. */
public enum Standing {
  /** It asks for the forum and waits for its basis or for a meeting with room. */
  WAITING,
  /** It stands on an agenda under a basis. */
  ON_AGENDA,
  /** It was discussed, and has not asked again. */
  SETTLED,
  /** It does not ask any more. */
  NOT_ASKED,
  /** The unit has closed it. */
  CLOSED
}
