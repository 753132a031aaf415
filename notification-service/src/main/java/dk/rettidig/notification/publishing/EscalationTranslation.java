package dk.rettidig.notification.publishing;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.EscalationEvent;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationAcknowledged;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationPassedOn;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationRaised;
import dk.rettidig.notification.escalation.Place;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How escalations look to others. */
@Component
class EscalationTranslation implements Translation {

  record RaisedBody(
      String escalation,
      String route,
      @Nullable String concern,
      @Nullable String notification,
      @Nullable String unit,
      @Nullable Attention attention,
      @Nullable String about,
      Role role,
      Place.Kind place,
      @Nullable String receivingUnit,
      Instant due) {}

  record AcknowledgedBody(
      String escalation, @Nullable String notification, @Nullable String unit, String by) {}

  record PassedOnBody(
      String escalation,
      @Nullable String notification,
      @Nullable String unit,
      @Nullable String about,
      Role role,
      Place.Kind place,
      @Nullable String receivingUnit,
      Instant due) {}

  @Override
  public Optional<WireEvent> of(DomainEvent event) {
    return event instanceof EscalationEvent own ? Optional.of(wire(own)) : Optional.empty();
  }

  private static WireEvent wire(EscalationEvent event) {
    return switch (event) {
      case EscalationRaised e ->
          new WireEvent(
              "escalation.raised.v1",
              new RaisedBody(
                  e.escalation().value(),
                  e.route(),
                  e.concern(),
                  e.notification(),
                  e.unit(),
                  e.attention(),
                  e.about(),
                  e.role(),
                  e.place(),
                  e.receivingUnit(),
                  e.due()));
      case EscalationAcknowledged e ->
          new WireEvent(
              "escalation.acknowledged.v1",
              new AcknowledgedBody(e.escalation().value(), e.notification(), e.unit(), e.by()));
      case EscalationPassedOn e ->
          new WireEvent(
              "escalation.passed-on.v1",
              new PassedOnBody(
                  e.escalation().value(),
                  e.notification(),
                  e.unit(),
                  e.about(),
                  e.role(),
                  e.place(),
                  e.receivingUnit(),
                  e.due()));
    };
  }
}
