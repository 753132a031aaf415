package dk.rettidig.meeting.organisation;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units that concern-service has told of. */
@Component
public class Units {

  private final AggregateStore<Unit> store;

  Units(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Unit.class, "units", "meeting-events", Unit::id).indexed("district"));
  }

  /** Keeps a unit as the event says it is now. */
  public void keep(EventEnvelope event, Unit unit) {
    store.on(event, unit.id(), there -> Optional.of(Change.to(unit)));
  }

  /** The unit, when it is known. */
  public Optional<Unit> find(Municipality municipality, UnitId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /** The units of a district. */
  public List<Unit> in(Municipality municipality, String district) {
    return store.find(municipality, Match.where("district", district)).stream()
        .map(Stored::state)
        .toList();
  }
}
