package dk.rettidig.meeting.agenda;

import org.jspecify.annotations.Nullable;

/** The four steps of an item, in their order (reference 5.3). */
public enum Step {
  /** Observations, level, what is wanted. */
  PRESENT,
  /** Questions only, no advice. */
  CLARIFY,
  /** Each profession in turn; a member may pass. */
  REFLECT,
  /** Who, what, when, and how child and parents hear it. */
  DECIDE;

  /** Whether the discussion may come to this step: one further, or back. */
  boolean mayFollow(@Nullable Step reached) {
    Step before = before();
    return before == null || (reached != null && reached.compareTo(before) >= 0);
  }

  /** The further of this step and the one that was reached. */
  Step furthest(@Nullable Step reached) {
    return reached == null || compareTo(reached) > 0 ? this : reached;
  }

  private @Nullable Step before() {
    return switch (this) {
      case PRESENT -> null;
      case CLARIFY -> PRESENT;
      case REFLECT -> CLARIFY;
      case DECIDE -> REFLECT;
    };
  }
}
