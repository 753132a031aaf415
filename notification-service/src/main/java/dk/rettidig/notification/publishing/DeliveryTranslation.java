package dk.rettidig.notification.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.notification.delivery.Channel;
import dk.rettidig.notification.delivery.DeliveryEvent;
import dk.rettidig.notification.delivery.DeliveryEvent.DeliveryDone;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How deliveries look to others. */
@Component
class DeliveryTranslation implements Translation {

  record DoneBody(
      String delivery,
      @Nullable String notification,
      @Nullable String escalation,
      String recipient,
      Channel channel,
      String kind,
      Instant at) {}

  @Override
  public Optional<WireEvent> of(DomainEvent event) {
    return event instanceof DeliveryEvent own ? Optional.of(wire(own)) : Optional.empty();
  }

  private static WireEvent wire(DeliveryEvent event) {
    return switch (event) {
      case DeliveryDone e ->
          new WireEvent(
              "delivery.done.v1",
              new DoneBody(
                  e.delivery().text(),
                  e.notification(),
                  e.escalation(),
                  e.recipient(),
                  e.channel(),
                  e.kind(),
                  e.at()));
    };
  }
}
