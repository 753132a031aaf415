package dk.rettidig.meeting.candidate;

/**
 * Why a concern that has a basis is not heard. Chair and advisers are not told which: where the
 * forum is small, that nobody may hear it says whose family it is about.
 */
public enum Hold {
  /** Nobody of the forum is among those who may hear it under a basis that it has. */
  NOBODY_MAY_HEAR,
  /** Its district has no forum, or none of the forum's meetings has room. */
  NO_MEETING
}
