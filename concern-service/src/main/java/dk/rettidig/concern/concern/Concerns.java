package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All concerns. */
@Repository
public class Concerns {

  private static final String CHILD = "child";
  private static final String UNIT = "unit";
  private static final String AUTHOR = "author";

  private final AggregateStore<Concern> store;

  Concerns(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(Concern.class, "concerns", "concern-events", Concern::id)
                .about(concern -> concern.child().subject())
                .indexed(CHILD)
                .indexed(UNIT)
                .indexed(AUTHOR));
  }

  Optional<Stored<Concern>> find(Municipality municipality, ConcernId id) {
    return store.find(municipality, id);
  }

  List<Concern> about(Municipality municipality, ChildId child) {
    return all(municipality, Match.where(CHILD, child));
  }

  List<Concern> of(Municipality municipality, UnitId unit) {
    return all(municipality, Match.where(UNIT, unit));
  }

  List<Concern> by(Municipality municipality, PersonId author) {
    return all(municipality, Match.where(AUTHOR, author));
  }

  private List<Concern> all(Municipality municipality, Match match) {
    return store.find(municipality, match).stream().map(Stored::state).toList();
  }

  Stored<Concern> create(Actor actor, Object request, Change<Concern> raised) {
    return store.create(actor, request, raised);
  }

  Stored<Concern> change(
      Actor actor,
      ConcernId id,
      long version,
      Object request,
      Function<Concern, Change<Concern>> step) {
    return store.change(actor, id, version, request, step);
  }

  Stored<Concern> changeLatest(Actor actor, ConcernId id, Function<Concern, Change<Concern>> step) {
    return store.changeLatest(actor, id, step);
  }

  void on(
      EventEnvelope event,
      ConcernId id,
      Function<Optional<Concern>, Optional<Change<Concern>>> step) {
    store.on(event, id, step);
  }
}
