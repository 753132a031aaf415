package dk.rettidig.notification.childevents;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The guardians of the child and of its siblings, by their ids. */
  public List<String> guardians(Municipality municipality, String child) {
    return Stream.concat(
            Stream.of(child),
            find(municipality, child).stream().flatMap(known -> known.siblings().stream()))
        .flatMap(one -> find(municipality, one).stream())
        .flatMap(known -> known.guardians().stream())
        .distinct()
        .toList();
  }

  void changed(EventEnvelope event, ChildChanged body) {
    KnownChild now = KnownChild.of(body);
    store.on(event, now.id(), before -> Optional.of(Change.to(now)));
  }
}
