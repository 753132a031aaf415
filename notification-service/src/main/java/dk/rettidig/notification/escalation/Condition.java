package dk.rettidig.notification.escalation;

import java.util.Set;

/** Which occasions a route is for. */
public sealed interface Condition {

  /** Whether the occasion is one of them. */
  boolean holdsFor(Occasion occasion);

  /** A concern whose place asks for one of these kinds of attention. */
  record AsksFor(Set<Attention> attention) implements Condition {

    /** Copies the set. */
    public AsksFor {
      attention = Set.copyOf(attention);
    }

    @Override
    public boolean holdsFor(Occasion occasion) {
      return occasion instanceof Occasion.ConcernPlaced placed
          && attention.contains(placed.attention());
    }
  }

  /** A concern at one of these levels of a municipality's own scale. */
  record AtLevel(String instrument, Set<String> levels) implements Condition {

    /** Copies the set. */
    public AtLevel {
      levels = Set.copyOf(levels);
    }

    @Override
    public boolean holdsFor(Occasion occasion) {
      return occasion instanceof Occasion.ConcernPlaced placed
          && instrument.equals(placed.instrument())
          && placed.level() != null
          && levels.contains(placed.level());
    }
  }

  /** A missed legal deadline. */
  record Missed(String clock) implements Condition {

    @Override
    public boolean holdsFor(Occasion occasion) {
      return occasion instanceof Occasion.DeadlineMissed missed && missed.clock().equals(clock);
    }
  }

  /** Another route whose whole line was silent. */
  record Silent(String route) implements Condition {

    @Override
    public boolean holdsFor(Occasion occasion) {
      return occasion instanceof Occasion.LineExhausted line && line.route().equals(route);
    }
  }
}
