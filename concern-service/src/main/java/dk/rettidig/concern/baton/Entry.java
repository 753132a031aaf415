package dk.rettidig.concern.baton;

import java.time.Instant;

/**
 * One thing that stands in a baton log; what is once written is corrected by another, not changed.
 */
public sealed interface Entry permits Goal, Action, Evaluation, MapEntry, FamilyWords {

  /** Its id, made by the client. */
  ItemId item();

  /** Who wrote it. */
  Writer writer();

  /** When it was written. */
  Instant at();

  /** The same as it was sent: without when it came and what has become of it since. */
  Entry asSent();
}
