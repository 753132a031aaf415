package dk.rettidig.common.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values held in memory for a short time, counted from before they were loaded, and in bounded
 * number.
 *
 * @param <K> what a value is asked for by
 * @param <V> the values
 */
public final class ShortLived<K, V> {

  private record Held<V>(V value, Instant since, Instant until) {}

  private final Clock clock;
  private final Function<V, Duration> life;
  private final int capacity;
  private final Map<K, Held<V>> held = new LinkedHashMap<>();
  private long drops;

  /** Every value lives equally long. */
  public ShortLived(Clock clock, Duration life, int capacity) {
    this(clock, value -> life, capacity);
  }

  /**
   * @param life how long a value may be held; one without a life is handed out once
   * @param capacity how many values are held; the one that was loaded longest ago goes first
   */
  public ShortLived(Clock clock, Function<V, Duration> life, int capacity) {
    this.clock = clock;
    this.life = life;
    this.capacity = capacity;
  }

  /**
   * The held value, else the loaded one; a failed load holds nothing.
   *
   * <p>Loading runs outside the lock. A drop while it runs may mean that the value is outdated, so
   * it is then handed out once and not held.
   */
  public V get(K key, Supplier<V> load) {
    Instant asked = clock.instant();
    long dropsBefore;
    synchronized (held) {
      V value = fresh(key, asked);
      if (value != null) {
        return value;
      }
      dropsBefore = drops;
    }
    V loaded = load.get();
    synchronized (held) {
      if (drops == dropsBefore) {
        hold(key, new Held<>(loaded, asked, asked.plus(life.apply(loaded))));
      }
    }
    return loaded;
  }

  /**
   * Loads together what is not held of several; what the load does not answer is not held either.
   * The same holds for a drop while it runs.
   */
  public void load(Collection<K> keys, Function<Set<K>, Map<K, V>> load) {
    Instant asked = clock.instant();
    Set<K> missing = new LinkedHashSet<>(keys);
    long dropsBefore;
    synchronized (held) {
      missing.removeIf(key -> fresh(key, asked) != null);
      dropsBefore = drops;
    }
    if (missing.isEmpty()) {
      return;
    }
    Map<K, V> loaded = load.apply(missing);
    synchronized (held) {
      if (drops == dropsBefore) {
        loaded.forEach(
            (key, value) -> hold(key, new Held<>(value, asked, asked.plus(life.apply(value)))));
      }
    }
  }

  /** Forgets one value at once. */
  public void drop(K key) {
    synchronized (held) {
      held.remove(key);
      drops++;
    }
  }

  /** Forgets what is too old, also when nobody asks for it. */
  public void dropExpired() {
    Instant now = clock.instant();
    synchronized (held) {
      held.values().removeIf(value -> isExpired(value, now));
    }
  }

  int size() {
    synchronized (held) {
      return held.size();
    }
  }

  private @Nullable V fresh(K key, Instant now) {
    Held<V> found = held.get(key);
    if (found == null) {
      return null;
    }
    if (isExpired(found, now)) {
      held.remove(key);
      return null;
    }
    return found.value();
  }

  private void hold(K key, Held<V> value) {
    held.remove(key);
    if (isExpired(value, value.since())) {
      return;
    }
    held.put(key, value);
    if (held.size() > capacity) {
      held.remove(held.keySet().iterator().next());
    }
  }

  /** A clock that was set back must not prolong a life. */
  private boolean isExpired(Held<V> value, Instant now) {
    return now.isBefore(value.since()) || !now.isBefore(value.until());
  }
}
