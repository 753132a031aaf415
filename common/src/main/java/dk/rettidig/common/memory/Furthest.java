package dk.rettidig.common.memory;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far each of many counted things has come; the longest silent are forgotten first.
 *
 * @param <K> names one of them
 */
public final class Furthest<K> {

  private final Map<K, Long> reached;

  /**
   * @param most how many are remembered
   */
  public Furthest(int most) {
    reached =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
            return size() > most;
          }
        };
  }

  /** Whether the number, counted from 1, is further than any before it; remembers it then. */
  public synchronized boolean advance(K one, long number) {
    boolean further = number > of(one);
    if (further) {
      reached.put(one, number);
    }
    return further;
  }

  /** The furthest number so far, 0 for one that is not remembered. */
  public synchronized long of(K one) {
    return reached.getOrDefault(one, 0L);
  }
}
