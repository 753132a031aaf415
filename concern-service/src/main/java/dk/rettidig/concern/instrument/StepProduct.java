package dk.rettidig.concern.instrument;

/** What a step leaves behind in the system; it is offered, never made by itself. */
public enum StepProduct {
  RATING,
  CONCERN,
  PLAN,
  BATON,
  FORUM_ITEM,
  GOALS,
  NOTIFICATION
}
