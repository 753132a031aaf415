package dk.rettidig.notification.stream;

import dk.rettidig.common.memory.Furthest;

/** Tells an event that the relay has sent twice from a new one, by its sequence. */
public final class Repeats {

  private final Furthest<String> seen;

  /**
   * @param most aggregates to remember; the longest silent are forgotten first
   */
  public Repeats(int most) {
    seen = new Furthest<>(most);
  }

  /** Whether this event, or a later one of its aggregate, has come before; remembers it. */
  public boolean isRepeated(LiveEvent event) {
    String aggregate = event.municipality().code() + "/" + event.subject();
    return !seen.advance(aggregate, event.sequence());
  }
}
