package dk.rettidig.notification.delivery;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.notification.delivery.KnownNotification.KnownNotificationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notifications that were sent, as far as delivery must know them. */
@Component
class KnownNotifications {

  private final AggregateStore<KnownNotification> store;

  KnownNotifications(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(
                KnownNotification.class,
                "known_notifications",
                "notification-events",
                KnownNotification::id));
  }

  Optional<KnownNotification> find(Municipality municipality, String notification) {
    return store.find(municipality, new KnownNotificationId(notification)).map(Stored::state);
  }

  void sent(EventEnvelope event, String notification, Happened body) {
    var id = new KnownNotificationId(notification);
    var known =
        new KnownNotification(id, event.actor(), body.leaders(), body.unit(), body.isAcute());
    store.on(
        event, id, there -> there.isPresent() ? Optional.empty() : Optional.of(Change.to(known)));
  }
}
