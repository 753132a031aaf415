package dk.rettidig.notification.escalation;

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
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The escalations of each municipality. */
@Component
public class Escalations {

  private final AggregateStore<Escalation> store;
  private final LeftAside aside;

  Escalations(AggregateStores stores, LeftAside aside) {
    this.aside = aside;
    store =
        stores.open(
            AggregateKind.of(Escalation.class, "escalations", "notification-events", Escalation::id)
                .indexed("state")
                .indexed("origin.concern")
                .indexed("due"));
  }

  /** Those that nobody has acknowledged. */
  public List<Stored<Escalation>> open(Municipality municipality) {
    return store.find(
        municipality,
        Match.all().andIn("state", List.of(Escalation.State.WAITING, Escalation.State.UNANSWERED)),
        aside::unreadable);
  }

  /**
   * Whether the escalation, when there is one, is kept from the person as of the child's family.
   */
  public boolean isKeptFrom(Municipality municipality, String escalation, String person) {
    return find(municipality, new EscalationId(escalation))
        .filter(stored -> stored.state().origin().isKeptFrom(person))
        .isPresent();
  }

  /** Those that a concern set going, whatever became of them. */
  List<EscalationId> ofConcern(Municipality municipality, String concern) {
    return store
        .find(municipality, Match.where("origin.concern", concern), aside::unreadable)
        .stream()
        .map(stored -> stored.state().id())
        .toList();
  }

  List<Stored<Escalation>> due(Municipality municipality, Instant before) {
    return store.find(
        municipality, Match.all().andBetween("due", Instant.EPOCH, before), aside::unreadable);
  }

  Optional<Stored<Escalation>> find(Municipality municipality, EscalationId id) {
    return store.find(municipality, id);
  }

  Stored<Escalation> get(Municipality municipality, EscalationId id) {
    return store.get(municipality, id);
  }

  /** Made once by an event; answers whether it was made now. */
  boolean raise(EventEnvelope event, EscalationId id, Supplier<Change<Escalation>> first) {
    var made = new boolean[1];
    store.on(
        event,
        id,
        there -> {
          made[0] = there.isEmpty();
          return there.isEmpty() ? Optional.of(first.get()) : Optional.empty();
        });
    return made[0];
  }

  /** What is over is asked of nobody; one that is not here stays so. */
  void settle(EventEnvelope event, EscalationId id, Settlement why) {
    store.on(event, id, there -> there.map(escalation -> escalation.settle(why)));
  }

  void settle(Actor actor, EscalationId id, Settlement why) {
    store.changeLatest(actor, id, escalation -> escalation.settle(why));
  }

  void create(Actor actor, Object request, Change<Escalation> change) {
    store.create(actor, request, change);
  }

  Stored<Escalation> change(
      Actor actor,
      EscalationId id,
      long version,
      Object request,
      Function<Escalation, Change<Escalation>> step) {
    return store.change(actor, id, version, request, step);
  }
}
