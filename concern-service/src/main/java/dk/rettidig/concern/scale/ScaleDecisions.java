package dk.rettidig.concern.scale;

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
import org.springframework.stereotype.Repository;

/** All decisions on which scale is in use; none is changed or taken back, later ones follow. */
@Repository
class ScaleDecisions {

  private final AggregateStore<ScaleDecision> store;

  ScaleDecisions(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(
                ScaleDecision.class, "scale_decisions", "concern-events", ScaleDecision::id));
  }

  Optional<Stored<ScaleDecision>> find(Municipality municipality, ScaleDecisionId id) {
    return store.find(municipality, id);
  }

  /** All of a municipality, some ten, the latest first. */
  List<ScaleDecision> all(Municipality municipality) {
    return store.find(municipality, Match.all()).stream()
        .map(Stored::state)
        .sorted(ScaleDecision.LATEST)
        .toList();
  }

  Stored<ScaleDecision> make(Actor actor, Object request, Change<ScaleDecision> decision) {
    return store.create(actor, request, decision);
  }
}
