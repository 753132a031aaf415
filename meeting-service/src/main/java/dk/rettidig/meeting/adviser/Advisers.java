package dk.rettidig.meeting.adviser;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The advisers of a municipality. */
@Component
public class Advisers {

  private final AggregateStore<Adviser> store;

  Advisers(AggregateStores stores) {
    store = stores.open(AggregateKind.of(Adviser.class, "advisers", "meeting-events", Adviser::id));
  }

  /** All advisers, a few dozen. */
  public List<Stored<Adviser>> all(Municipality municipality) {
    return store.find(municipality, Match.all().ascending("_id"));
  }

  /** The units that a person is attached to as adviser. */
  public List<UnitId> unitsOf(Municipality municipality, PersonId person) {
    return store.find(municipality, person).map(a -> a.state().units()).orElse(List.of());
  }

  /**
   * Keeps the adviser; a first profile is made, a later one changed from the version that was seen.
   */
  public Stored<Adviser> put(Actor actor, Adviser adviser, long version) {
    return store.find(actor.municipality(), adviser.id()).isPresent()
        ? store.change(actor, adviser.id(), version, adviser, there -> Change.to(adviser))
        : store.create(actor, adviser, Change.to(adviser));
  }
}
