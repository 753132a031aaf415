package dk.rettidig.notification.stream;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells an event that the relay has sent twice from a new one, by its sequence. */
public final class Repeats {

  private final Map<String, Long> last;

  /**
   * @param most aggregates to remember; the longest silent are forgotten first
   */
  public Repeats(int most) {
    last =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > most;
          }
        };
  }

  /** Whether this event, or a later one of its aggregate, has come before; remembers it. */
  public boolean isRepeated(LiveEvent event) {
    String aggregate = event.municipality().code() + "/" + event.subject();
    Long seen = last.get(aggregate);
    if (seen != null && seen >= event.sequence()) {
      return true;
    }
    last.put(aggregate, event.sequence());
    return false;
  }
}
