package dk.rettidig.meeting.basis;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.common.store.Unreadable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The legal bases that concern-service has told of. */
@Component
public class Bases {

  private final AggregateStore<Basis> store;
  private final AggregateStore<ClosedConcern> closed;

  Bases(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Basis.class, "concern_bases", "meeting-events", Basis::id)
                .indexed("concern"));
    closed =
        stores.open(
            AggregateKind.of(
                ClosedConcern.class, "closed_concerns", "meeting-events", ClosedConcern::id));
  }

  /** Keeps what a basis allows; a withdrawal that came first stays. */
  public void set(EventEnvelope event, BasisId id, String concern, Basis.Terms terms) {
    store.on(
        event,
        BasisKey.of(concern, id),
        there ->
            Optional.of(
                Change.to(
                    Basis.of(concern, id, terms, there.map(Basis::withdrawn).orElse(false)))));
  }

  /** Ends a basis; it stays ended whatever arrives later. */
  public void withdraw(EventEnvelope event, BasisId id, String concern) {
    store.on(
        event,
        BasisKey.of(concern, id),
        there ->
            Optional.of(
                Change.to(Basis.of(concern, id, there.map(Basis::terms).orElse(null), true))));
  }

  /**
   * Ends all bases of a concern, also those that arrive later.
   *
   * @param outOfSight whether what is kept about it is shown to nobody from now on
   */
  public void close(EventEnvelope event, String concern, boolean outOfSight) {
    var key = new ClosedConcern.Key(concern);
    closed.on(event, key, there -> Optional.of(Change.to(new ClosedConcern(key, outOfSight))));
  }

  /**
   * Whether the unit keeps the concern from others, so that what came of it is shown to nobody: it
   * may be a suspicion against whoever asks (invariant 10).
   */
  public boolean isOutOfSight(Municipality municipality, String concern) {
    return closed
        .find(municipality, new ClosedConcern.Key(concern))
        .filter(one -> Boolean.TRUE.equals(one.state().outOfSight()))
        .isPresent();
  }

  /** Whether the unit has closed the concern, so that nothing is grounded on it any more. */
  public boolean isClosed(Municipality municipality, String concern) {
    return closed.find(municipality, new ClosedConcern.Key(concern)).isPresent();
  }

  /** Whether a name may be heard under the basis of the concern on the day. */
  public boolean isValid(Municipality municipality, String concern, BasisId id, LocalDate day) {
    return !isClosed(municipality, concern)
        && store
            .find(municipality, BasisKey.of(concern, id))
            .filter(b -> b.state().isValid(day))
            .isPresent();
  }

  /**
   * Which of the concerns have, or had, a basis that can be read. It asks about those only, since
   * bases are kept for good.
   *
   * @param unreadable takes the others, so that they stop nothing else
   */
  public Set<String> withBasis(
      Municipality municipality, Collection<String> concerns, Consumer<Unreadable> unreadable) {
    return store.find(municipality, Match.all().andIn("concern", concerns), unreadable).stream()
        .map(stored -> stored.state().concern())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All bases that were ever set on a concern. */
  public List<Basis> of(Municipality municipality, String concern) {
    return store.find(municipality, Match.where("concern", concern)).stream()
        .map(Stored::state)
        .toList();
  }
}
