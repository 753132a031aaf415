package dk.rettidig.meeting.candidate;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The concerns that ask for a forum. */
@Component
public class Candidates {

  private final AggregateStore<Candidate> store;

  Candidates(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Candidate.class, "candidates", "meeting-events", Candidate::id)
                .indexed("unit", "standing")
                .indexed("standing"));
  }

  /** A concern was raised or placed: it becomes a candidate if it asks, and is kept up to date. */
  public void placed(EventEnvelope event, Candidate now, boolean asksForForum) {
    store.on(
        event,
        now.id(),
        there ->
            there
                .map(c -> Optional.of(Change.to(c.placed(now.placement(), asksForForum))))
                .orElse(asksForForum ? Optional.of(Change.to(now)) : Optional.empty()));
  }

  /** A concern was closed. */
  public void closed(EventEnvelope event, ConcernId concern) {
    store.on(event, concern, there -> there.map(c -> Change.to(c.close())));
  }

  /** The candidate, when the concern has ever asked. */
  public Optional<Candidate> find(Municipality municipality, ConcernId concern) {
    return store.find(municipality, concern).map(Stored::state);
  }

  /** Those that wait in any of the units, the longest first. */
  public List<Candidate> waitingIn(Municipality municipality, Collection<UnitId> units) {
    return units.isEmpty()
        ? List.of()
        : store
            .find(
                municipality,
                Match.all()
                    .andIn("unit", units)
                    .and("standing", Standing.WAITING)
                    .ascending("since"))
            .stream()
            .map(Stored::state)
            .toList();
  }

  /** All that stand so. */
  public List<Candidate> standing(Municipality municipality, Standing standing) {
    return store.find(municipality, Match.where("standing", standing)).stream()
        .map(Stored::state)
        .toList();
  }

  /** Changes a candidate whatever came before; writes nothing when nothing changes. */
  public void change(Actor actor, ConcernId concern, UnaryOperator<Candidate> step) {
    Optional<Candidate> there = find(actor.municipality(), concern);
    if (there.isPresent() && !step.apply(there.get()).equals(there.get())) {
      store.changeLatest(actor, concern, c -> Change.to(step.apply(c)));
    }
  }

  Stored<Candidate> get(Municipality municipality, ConcernId concern) {
    return store.get(municipality, concern);
  }

  Stored<Candidate> ask(
      Actor actor, ConcernId concern, Function<Candidate, Change<Candidate>> step) {
    return store.changeLatest(actor, concern, step);
  }
}
