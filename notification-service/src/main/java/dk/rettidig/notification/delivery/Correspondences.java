package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What every recipient of each municipality was told, and still is to be told. */
@Component
class Correspondences {

  private static final int AT_ONCE = 1000;

  private final AggregateStore<Correspondence> store;
  private final LeftAside aside;

  Correspondences(AggregateStores stores, LeftAside aside) {
    this.aside = aside;
    store =
        stores.open(
            AggregateKind.of(
                    Correspondence.class,
                    "correspondences",
                    "notification-events",
                    Correspondence::id)
                .indexed("about")
                .indexed("standing")
                .indexed("due"));
  }

  List<Correspondence> about(Municipality municipality, String id) {
    return found(municipality, Match.where("about", id));
  }

  /**
   * Those that stand so.
   *
   * @param most at most so many; 0 for all
   */
  List<Correspondence> standing(Municipality municipality, Delivery.State standing, int most) {
    return found(municipality, Match.where("standing", standing).limit(most));
  }

  List<Correspondence> due(Municipality municipality, Instant before) {
    return found(municipality, Match.all().andBetween("due", Instant.EPOCH, before).limit(AT_ONCE));
  }

  Optional<Stored<Correspondence>> find(Municipality municipality, CorrespondenceId id) {
    return store.find(municipality, id);
  }

  void on(
      EventEnvelope event,
      CorrespondenceId id,
      Function<Optional<Correspondence>, Optional<Change<Correspondence>>> step) {
    store.on(event, id, step);
  }

  /** From the version that was read, so that of two instances one wins. */
  Stored<Correspondence> change(
      Actor actor,
      CorrespondenceId id,
      long version,
      Object request,
      Function<Correspondence, Change<Correspondence>> step) {
    return store.change(actor, id, version, request, step);
  }

  Stored<Correspondence> changeLatest(
      Actor actor, CorrespondenceId id, Function<Correspondence, Change<Correspondence>> step) {
    return store.changeLatest(actor, id, step);
  }

  private List<Correspondence> found(Municipality municipality, Match match) {
    return store.find(municipality, match, aside::unreadable).stream().map(Stored::state).toList();
  }
}
