package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All units. */
@Repository
public class Units {

  private final AggregateStore<Unit> store;

  Units(AggregateStores stores) {
    this.store =
        stores.open(AggregateKind.of(Unit.class, "units", "organisation-events", Unit::id));
  }

  /** The unit, when there is one. */
  public Optional<Unit> find(Municipality municipality, UnitId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /**
   * The unit.
   *
   * @throws dk.rettidig.common.store.NotFound when there is none
   */
  public Unit get(Municipality municipality, UnitId id) {
    return store.get(municipality, id).state();
  }

  /** Every unit of the municipality, some hundred. */
  public List<Unit> all(Municipality municipality) {
    return store.find(municipality, Match.all()).stream().map(Stored::state).toList();
  }

  void create(Actor actor, Change<Unit> opened) {
    store.create(actor, opened.state(), opened);
  }

  void change(Actor actor, UnitId id, Function<Unit, Change<Unit>> step) {
    store.changeLatest(actor, id, step);
  }
}
