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
import dk.rettidig.common.store.Unreadable;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The concerns that ask for a forum. */
@Component
public class Candidates {

  private static final Match HELD = Match.all().andIn("held", List.of(Hold.values()));

  private final AggregateStore<Candidate> store;

  Candidates(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Candidate.class, "candidates", "meeting-events", Candidate::id)
                .indexed("unit", "standing")
                .indexed("standing")
                .indexed("held"));
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

  /** Those that wait, or are held up, in any of the units, the longest first. */
  public List<Candidate> waitingIn(Municipality municipality, Collection<UnitId> units) {
    Stream<Candidate> held =
        held(municipality).stream()
            .filter(one -> one.standing() != Standing.WAITING && units.contains(one.unit()));
    return Stream.concat(
            states(municipality, Match.all().andIn("unit", units).and("standing", Standing.WAITING))
                .stream(),
            held)
        .sorted(Comparator.comparing(Candidate::since))
        .toList();
  }

  /** Those that have a basis and are not heard. */
  private List<Candidate> held(Municipality municipality) {
    return states(municipality, HELD);
  }

  /**
   * Those for whom something may follow of itself: they stand on an agenda, are held up, or wait.
   *
   * @param unreadable takes those that cannot be read, so that they stop nothing else
   */
  public Stream<Candidate> moving(Municipality municipality, Consumer<Unreadable> unreadable) {
    var standing = Match.all().andIn("standing", List.of(Standing.ON_AGENDA, Standing.WAITING));
    return Stream.of(standing, HELD)
        .flatMap(match -> store.find(municipality, match, unreadable).stream())
        .map(Stored::state)
        .distinct();
  }

  /** Changes a candidate whatever came before; writes nothing when nothing changes. */
  public void change(Actor actor, ConcernId concern, UnaryOperator<Candidate> step) {
    Optional<Candidate> there = find(actor.municipality(), concern);
    if (there.isPresent() && !step.apply(there.get()).equals(there.get())) {
      store.changeLatest(actor, concern, c -> Change.to(step.apply(c)));
    }
  }

  private List<Candidate> states(Municipality municipality, Match match) {
    return store.find(municipality, match).stream().map(Stored::state).toList();
  }

  Stored<Candidate> get(Municipality municipality, ConcernId concern) {
    return store.get(municipality, concern);
  }

  Stored<Candidate> ask(
      Actor actor, ConcernId concern, Function<Candidate, Change<Candidate>> step) {
    return store.changeLatest(actor, concern, step);
  }
}
