package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All rounds. */
@Repository
class Rounds {

  private static final String UNIT = "unit";

  private final AggregateStore<Round> store;

  Rounds(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(Round.class, "rounds", "concern-events", Round::id).indexed(UNIT));
  }

  Optional<Stored<Round>> find(Municipality municipality, RoundId id) {
    return store.find(municipality, id);
  }

  List<Stored<Round>> of(Municipality municipality, UnitId unit) {
    return store.find(municipality, Match.where(UNIT, unit));
  }

  Stored<Round> create(Actor actor, Object request, Change<Round> planned) {
    return store.create(actor, request, planned);
  }

  Stored<Round> change(
      Actor actor, RoundId id, long version, Object request, Function<Round, Change<Round>> step) {
    return store.change(actor, id, version, request, step);
  }
}
