package dk.rettidig.notification.escalation;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.event.EventEnvelope;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Raises what the routes ask for when something happened. */
@Component
public class RaiseEscalations {

  private final Escalations escalations;
  private final MunicipalRoutes routes;
  private final EscalationDeadlines deadlines;
  private final Clock clock;

  RaiseEscalations(
      Escalations escalations, MunicipalRoutes routes, EscalationDeadlines deadlines, Clock clock) {
    this.escalations = escalations;
    this.routes = routes;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * Raises an escalation per route, once per cause and route however often the event arrives.
   *
   * @param cause the id of the concern or notification
   */
  public void raise(EventEnvelope event, String cause, Occasion occasion, Origin origin) {
    Instant now = clock.instant();
    Routes all = routes.of(event.municipality());
    for (Route route : all.decide(occasion, DanishTime.dayOf(now))) {
      EscalationId id = EscalationId.of(cause, route.id());
      var first = Escalation.raise(id, route, all.version(), origin, now);
      if (escalations.raise(event, id, () -> first)) {
        deadlines.expect(event.municipality(), first.state());
      }
    }
  }
}
