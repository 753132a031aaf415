package dk.rettidig.notification.concernevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.escalation.Occasion;
import dk.rettidig.notification.escalation.Origin;
import dk.rettidig.notification.escalation.RaiseEscalations;
import dk.rettidig.notification.escalation.SettleEscalations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to concern-service's concerns; what was taken over from the past raises nothing. */
@Configuration(proxyBeanMethods = false)
class ConcernSubscription {

  private final RaiseEscalations raise;
  private final SettleEscalations settle;
  private final KnownChildren children;

  ConcernSubscription(RaiseEscalations raise, SettleEscalations settle, KnownChildren children) {
    this.raise = raise;
    this.settle = settle;
    this.children = children;
  }

  @Bean
  Subscription concernEvents() {
    return Subscription.of("notification", "concern-events")
        .on("concern.raised.v1", ConcernPlaced.class, this::placed)
        .on("concern.placed.v1", ConcernPlaced.class, this::placed)
        .on(
            "concern.closed.v1",
            ConcernClosed.class,
            (event, body) -> settle.closed(event, body.concern()));
  }

  private void placed(EventEnvelope event, ConcernPlaced body) {
    if (body.takenOver()) {
      return;
    }
    raise.raise(
        event,
        body.concern(),
        new Occasion.ConcernPlaced(body.attention(), body.instrument(), body.level()),
        Origin.concern(
            body.concern(),
            body.unit(),
            body.attention(),
            children.guardians(event.municipality(), body.child())));
  }
}
