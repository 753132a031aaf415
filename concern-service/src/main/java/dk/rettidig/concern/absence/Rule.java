package dk.rettidig.concern.absence;

/** What may be worth a look at a pupil's absence. */
public enum Rule {
  /** So many school days in a row. */
  IN_A_ROW,
  /** So many of the last few weeks' school days. */
  RECENT,
  /** So many of the last few months' school days. */
  LASTING,
  /** A share of the school year so far. */
  TOTAL,
  /** The share of unlawful absence in a quarter at which the head writes to the parents. */
  LETTER,
  /** The share of unlawful absence in a quarter at which the head notifies (§ 133, stk. 2). */
  NOTICE
}
