package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.concern.OpenWork;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** All baton logs. */
@Repository
class BatonLogs implements OpenWork {

  private static final String UNIT = "unit";
  private static final String CHILD = "child";
  private static final String STATE = "state";
  private static final String HOLDER = "hands.baton.holder";
  private static final String OFFERED_TO = "hands.baton.offer.to";
  private static final String ALONG = "hands.along.person";

  private final AggregateStore<BatonLog> store;

  BatonLogs(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(BatonLog.class, "baton_logs", "concern-events", BatonLog::id)
                .about(log -> log.child().subject())
                .indexed(UNIT, STATE)
                .indexed(STATE)
                .indexed(CHILD)
                .indexed(HOLDER, STATE)
                .indexed(OFFERED_TO)
                .indexed(ALONG, STATE));
  }

  Optional<Stored<BatonLog>> find(Municipality municipality, BatonLogId id) {
    return store.find(municipality, id);
  }

  @Override
  public boolean on(Municipality municipality, ConcernId concern) {
    return find(municipality, BatonLogId.of(concern))
        .filter(log -> log.state().isOpen())
        .isPresent();
  }

  List<Stored<BatonLog>> about(Municipality municipality, ChildId child) {
    return store.find(municipality, Match.where(CHILD, child));
  }

  List<Stored<BatonLog>> open(Municipality municipality) {
    return store.find(municipality, Match.where(STATE, BatonLog.State.OPEN));
  }

  List<Stored<BatonLog>> open(Municipality municipality, UnitId unit) {
    return store.find(municipality, isOpen(UNIT, unit));
  }

  /** The open logs that somebody holds, works along on, or is offered. */
  Stream<Stored<BatonLog>> open(Municipality municipality, PersonId person) {
    return Stream.of(HOLDER, ALONG, OFFERED_TO)
        .flatMap(field -> store.find(municipality, isOpen(field, person)).stream());
  }

  private static Match isOpen(String field, Object value) {
    return Match.where(field, value).and(STATE, BatonLog.State.OPEN);
  }

  Stored<BatonLog> create(Actor actor, Object request, BatonLog opened) {
    return store.create(actor, request, Change.to(opened));
  }

  /**
   * Steps hold whatever came before them, and name by their own ids what they mean; so the same one
   * again changes nothing, and nobody's writing is refused because a colleague wrote meanwhile.
   */
  Stored<BatonLog> change(Actor actor, BatonLogId id, Function<BatonLog, Change<BatonLog>> step) {
    return store.changeLatest(actor, id, step);
  }
}
