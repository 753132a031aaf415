package dk.rettidig.concern.hit;

/** What a person makes of a hit. */
public enum Answer {
  /** Something is done: a concern is written, or one that is there is gone on with. */
  TAKE_UP,
  /** Perhaps later; with a reason. */
  NOT_NOW,
  /** There is nothing in it; with a reason. */
  NOT_RELEVANT
}
