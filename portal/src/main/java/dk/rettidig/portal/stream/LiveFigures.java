package dk.rettidig.portal.stream;

import java.util.Set;

/** Which figures ask somebody to act when they are not zero. */
final class LiveFigures {

  static final Set<String> GRAVE =
      Set.of(
          "escalations.unanswered",
          "deliveries.givenUp",
          "notifications.notAcknowledged",
          "clocks.broken",
          "clocks.warned");

  private LiveFigures() {}
}
