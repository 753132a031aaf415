package dk.rettidig.launcher.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When things were first seen somewhere, by their ids. */
final class Sightings {

  private final Map<String, Long> first = new ConcurrentHashMap<>();

  void see(String id) {
    first.putIfAbsent(id, System.nanoTime());
  }

  boolean has(String id) {
    return first.containsKey(id);
  }

  /** A {@link System#nanoTime()}; null when it was not seen. */
  @Nullable Long at(String id) {
    return first.get(id);
  }
}
