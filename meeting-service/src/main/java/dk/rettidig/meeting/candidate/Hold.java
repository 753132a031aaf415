package dk.rettidig.meeting.candidate;

/** Why a concern that has a basis is not heard; says nothing of whom it is about. */
public enum Hold {
  /** Nobody of the forum is among those who may hear it under a basis that it has. */
  NOBODY_MAY_HEAR
}
