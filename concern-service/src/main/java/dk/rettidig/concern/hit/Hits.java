package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All hits, answered and lapsed ones included. They publish nothing. */
@Repository
class Hits {

  private static final String CHILD = "child";
  private static final String UNIT = "unit";
  private static final String OPEN = "open";
  private static final String ANSWERED_IN = "answeredIn";

  private final AggregateStore<RecordedHit> store;
  private final LeftAside aside;

  Hits(AggregateStores stores, LeftAside aside) {
    this.store =
        stores.open(
            AggregateKind.of(RecordedHit.class, "detection_hits", "concern-events", RecordedHit::id)
                .about(hit -> hit.child().subject())
                .indexed(CHILD)
                .indexed(UNIT, OPEN)
                .indexed(ANSWERED_IN));
    this.aside = aside;
  }

  Optional<RecordedHit> find(Municipality municipality, HitId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /** Those of a child, over all units. */
  List<RecordedHit> about(Municipality municipality, ChildId child) {
    return all(municipality, Match.where(CHILD, child));
  }

  /** Those of a unit that nobody has answered, lapsed ones included. */
  List<RecordedHit> open(Municipality municipality, UnitId unit) {
    return all(municipality, Match.where(UNIT, unit).and(OPEN, true));
  }

  /** Those that were answered in the quarter; of an erased child none. */
  List<RecordedHit> answeredIn(Municipality municipality, Quarter quarter) {
    return all(municipality, Match.where(ANSWERED_IN, quarter.code()));
  }

  private List<RecordedHit> all(Municipality municipality, Match match) {
    return store.find(municipality, match, aside::unreadable).stream().map(Stored::state).toList();
  }

  /** Keeps a hit once, however often it is found; its entries as they were last seen. */
  void keep(Municipality municipality, RecordedHit found) {
    Actor detection = Actor.system("detection", municipality);
    RecordedHit there = store.create(detection, found.id(), Change.to(found)).state();
    if (there.open() && !there.grounds().equals(found.grounds())) {
      store.changeLatest(detection, there.id(), hit -> hit.foundAgain(found.grounds()));
    }
  }

  RecordedHit change(Actor actor, HitId id, Function<RecordedHit, Change<RecordedHit>> step) {
    return store.changeLatest(actor, id, step).state();
  }
}
