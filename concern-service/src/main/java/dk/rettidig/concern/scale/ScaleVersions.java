package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.IdTaken;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The versions that municipalities have made; there is no way to change or remove one. */
@Repository
class ScaleVersions {

  /** What makes a version: its text, whoever sends it. */
  private record Sent(String text) {}

  private final AggregateStore<ScaleVersion> store;

  ScaleVersions(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(
                ScaleVersion.class, "scale_versions", "concern-events", ScaleVersion::id));
  }

  Optional<ScaleVersion> find(Municipality municipality, InstrumentVersion version) {
    return store.find(municipality, ScaleVersionId.of(version)).map(Stored::state);
  }

  /** All of a municipality, some ten. */
  List<ScaleVersion> all(Municipality municipality) {
    return store.find(municipality, Match.all().ascending("_id")).stream()
        .map(Stored::state)
        .toList();
  }

  /**
   * Keeps a version, unless its number is taken: then the answer is what stands there. Of two at
   * the same time one is kept, and both get that one.
   */
  Stored<ScaleVersion> keep(Actor actor, Change<ScaleVersion> version) {
    try {
      return store.create(actor, new Sent(version.state().text()), version);
    } catch (IdTaken _) {
      return store.get(actor.municipality(), version.state().id());
    }
  }
}
