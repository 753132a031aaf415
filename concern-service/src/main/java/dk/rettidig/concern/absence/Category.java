package dk.rettidig.concern.absence;

/** Why a pupil is away, as schools register it at the start of the day (uvm.dk, elevfravær). */
public enum Category {
  /** Sickness or disability. */
  SICKNESS,
  /** With the school's permission. */
  GRANTED,
  /** Neither of the two. */
  UNLAWFUL
}
