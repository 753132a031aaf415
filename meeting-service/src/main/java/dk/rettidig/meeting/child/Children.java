package dk.rettidig.meeting.child;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The children that concern-service has told of. */
@Component
public class Children {

  private final AggregateStore<Child> store;

  Children(AggregateStores stores) {
    store = stores.open(AggregateKind.of(Child.class, "children", "meeting-events", Child::id));
  }

  /** Keeps a child's place as the event says it is now. */
  public void keep(EventEnvelope event, Child child) {
    store.on(event, child.id(), there -> Optional.of(Change.to(child)));
  }

  /** The child, when known. */
  public Optional<Child> find(Municipality municipality, ChildId id) {
    return store.find(municipality, id).map(Stored::state);
  }
}
