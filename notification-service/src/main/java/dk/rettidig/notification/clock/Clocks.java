package dk.rettidig.notification.clock;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The clocks of one notification, at most one of each kind. Immutable. */
public record Clocks(List<LegalClock> all) {

  /** What clocks said, and the clocks that have said it. */
  public record Said(Clocks clocks, List<DomainEvent> events) {}

  /** Copies the list. */
  public Clocks {
    all = List.copyOf(all);
  }

  /** No clock. */
  public static Clocks none() {
    return new Clocks(List.of());
  }

  /** These and one more; unchanged when there is one of the kind. */
  public Clocks start(ClockKind kind, LawTable laws, Instant from) {
    if (of(kind).isPresent()) {
      return this;
    }
    var more = new ArrayList<>(all);
    more.add(LegalClock.start(kind, laws, from));
    return new Clocks(more);
  }

  /** The clock of the kind, when it was started. */
  public Optional<LegalClock> of(ClockKind kind) {
    return all.stream().filter(clock -> clock.kind() == kind).findFirst();
  }

  /** Whether any limit still waits. */
  public boolean run() {
    return all.stream().anyMatch(LegalClock::runs);
  }

  /** When the first of them has something to say; empty when all are silent. */
  public Optional<Instant> next() {
    return all.stream().flatMap(clock -> clock.next().stream()).min(Instant::compareTo);
  }

  /** The clock of the kind has what it waited for; a limit overrun before that is told. */
  public Said end(ClockKind kind, String notification, Instant at) {
    return each(clock ->
        clock.kind() == kind ? clock.end(notification, at) : LegalClock.Firing.silent(clock));
  }

  /** All clocks have what they waited for. */
  public Said endAll(String notification, Instant at) {
    return each(clock -> clock.end(notification, at));
  }

  /** Lets each say what it has to say now, by the law table as it is now. */
  public Said fire(String notification, Instant now, LawTable laws) {
    return each(clock -> clock.reread(laws).fire(notification, now));
  }

  private Said each(Function<LegalClock, LegalClock.Firing> step) {
    List<LegalClock.Firing> firings = all.stream().map(step).toList();
    return new Said(
        new Clocks(firings.stream().map(LegalClock.Firing::clock).toList()),
        firings.stream()
            .flatMap(firing -> firing.said().<DomainEvent>map(e -> e).stream())
            .toList());
  }
}
