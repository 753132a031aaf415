package dk.rettidig.concern.approval;

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

/** Every decision on early detection, withdrawn ones included. They publish nothing. */
@Repository
class MunicipalDecisions {

  private static final String FROM = "from";

  /** Far more than a municipality ever makes. */
  private static final int MOST = 1000;

  private final AggregateStore<MunicipalDecision> store;

  MunicipalDecisions(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(
                    MunicipalDecision.class,
                    "detection_decisions",
                    "concern-events",
                    MunicipalDecision::id)
                .indexed(FROM));
  }

  /** The latest first day first; a handful. */
  List<MunicipalDecision> all(Municipality municipality) {
    return store.find(municipality, Match.all().descending(FROM).limit(MOST)).stream()
        .map(Stored::state)
        .toList();
  }

  Optional<Stored<MunicipalDecision>> find(Municipality municipality, DecisionId id) {
    return store.find(municipality, id);
  }

  Stored<MunicipalDecision> create(Actor actor, Object request, MunicipalDecision decision) {
    return store.create(actor, request, Change.to(decision));
  }

  Stored<MunicipalDecision> changeLatest(
      Actor actor, DecisionId id, Function<MunicipalDecision, Change<MunicipalDecision>> step) {
    return store.changeLatest(actor, id, step);
  }
}
