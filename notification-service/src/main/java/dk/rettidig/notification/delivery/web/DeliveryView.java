package dk.rettidig.notification.delivery.web;

import dk.rettidig.notification.delivery.Attempt;
import dk.rettidig.notification.delivery.Channel;
import dk.rettidig.notification.delivery.Correspondence;
import dk.rettidig.notification.delivery.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proof of one delivery.
 *
 * @param kind the type of the event
 * @param recipientName as the municipality calls it
 * @param person the id of the member of staff, where the recipient is a person's role
 * @param openedBy the receiving system's client, or a person at the desk
 */
record DeliveryView(
    String id,
    String kind,
    @Nullable String notification,
    @Nullable String escalation,
    String recipient,
    String recipientName,
    @Nullable String person,
    Channel channel,
    Delivery.State state,
    Instant since,
    @Nullable Instant deliveredAt,
    @Nullable Instant openedAt,
    @Nullable String openedBy,
    List<Attempt> attempts) {

  static Stream<DeliveryView> of(Correspondence correspondence, String recipientName) {
    return correspondence.deliveries().stream()
        .map(delivery ->
            new DeliveryView(
                correspondence.idOf(delivery).text(),
                delivery.matter().kind(),
                delivery.matter().notification(),
                delivery.matter().escalation(),
                correspondence.recipient(),
                recipientName,
                correspondence.person(),
                correspondence.channel(),
                delivery.state(),
                delivery.since(),
                delivery.doneAt(),
                delivery.openedAt(),
                delivery.openedBy(),
                delivery.attempts()));
  }
}
