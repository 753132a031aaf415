package dk.rettidig.notification.childevents;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The children of each municipality. */
@Component
public class KnownChildren {

  private final AggregateStore<KnownChild> store;

  KnownChildren(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(
                KnownChild.class, "known_children", "notification-events", KnownChild::id));
  }

  /** The child, when this municipality has told of it. */
  public Optional<KnownChild> find(Municipality municipality, String child) {
    return store.find(municipality, new KnownChild.ChildId(child)).map(Stored::state);
  }

  void changed(EventEnvelope event, ChildChanged body) {
    KnownChild now = KnownChild.of(body);
    store.on(event, now.id(), before -> Optional.of(Change.to(now)));
  }
}
