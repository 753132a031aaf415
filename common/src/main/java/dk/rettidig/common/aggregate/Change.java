package dk.rettidig.common.aggregate;

import java.util.List;

/**
 * What an intention method answers: the aggregate as it is now, and the events that say what
 * happened.
 *
 * @param <A> the aggregate
 */
public record Change<A>(A state, List<DomainEvent> events) {

  /** Copies the events. */
  public Change {
    events = List.copyOf(events);
  }

  /** A new state with the events that say why, in the order in which they happened. */
  public static <A> Change<A> to(A state, DomainEvent... events) {
    return new Change<>(state, List.of(events));
  }
}
