package dk.rettidig.notification.escalation;

import org.jspecify.annotations.Nullable;

/** What can set a route going. */
public sealed interface Occasion {

  /**
   * A concern was raised, or placed anew on its scale.
   *
   * @param instrument the scale's id; absent without a placement
   * @param level the code on that scale
   */
  record ConcernPlaced(Attention attention, @Nullable String instrument, @Nullable String level)
      implements Occasion {}

  /**
   * A legal deadline was missed.
   *
   * @param clock e.g. {@code ASSESSMENT_24H}
   */
  record DeadlineMissed(String clock) implements Occasion {}

  /**
   * Nobody in the line of another route acknowledged in time.
   *
   * @param route that route's id
   */
  record LineExhausted(String route) implements Occasion {}
}
