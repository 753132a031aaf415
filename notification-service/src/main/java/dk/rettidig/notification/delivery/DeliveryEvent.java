package dk.rettidig.notification.delivery;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can happen to a delivery. */
public sealed interface DeliveryEvent extends DomainEvent {

  /**
   * The recipient's side has confirmed it.
   *
   * @param recipient its id in the configuration
   * @param kind the type of the event that was delivered
   */
  record DeliveryDone(
      DeliveryId delivery,
      @Nullable String notification,
      @Nullable String escalation,
      String recipient,
      Channel channel,
      String kind,
      Instant at)
      implements DeliveryEvent {}
}
