package dk.rettidig.notification.concernevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.notification.escalation.Occasion;
import dk.rettidig.notification.escalation.Origin;
import dk.rettidig.notification.escalation.RaiseEscalations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to concern-service's concerns; what was taken over from the past raises nothing. */
@Configuration(proxyBeanMethods = false)
class ConcernSubscription {

  private final RaiseEscalations raise;

  ConcernSubscription(RaiseEscalations raise) {
    this.raise = raise;
  }

  @Bean
  Subscription concernEvents() {
    return Subscription.of("notification", "concern-events")
        .on("concern.raised.v1", ConcernPlaced.class, this::placed)
        .on("concern.placed.v1", ConcernPlaced.class, this::placed);
  }

  private void placed(EventEnvelope event, ConcernPlaced body) {
    if (body.takenOver()) {
      return;
    }
    raise.raise(
        event,
        body.concern(),
        new Occasion.ConcernPlaced(body.attention(), body.instrument(), body.level()),
        new Origin(body.concern(), null, body.unit(), body.attention()));
  }
}
