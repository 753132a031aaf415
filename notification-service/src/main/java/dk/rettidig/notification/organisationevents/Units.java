package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units of each municipality. */
@Component
public class Units {

  private final AggregateStore<Unit> store;

  Units(AggregateStores stores) {
    store = stores.open(AggregateKind.of(Unit.class, "units", "notification-events", Unit::id));
  }

  /** The unit, when this municipality has told of it. */
  public Optional<Unit> find(Municipality municipality, String unit) {
    return store.find(municipality, new Unit.UnitId(unit)).map(Stored::state);
  }

  void changed(EventEnvelope event, UnitChanged body) {
    Unit now = Unit.of(body);
    store.on(event, now.id(), before -> Optional.of(Change.to(now)));
  }
}
