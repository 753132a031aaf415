package dk.rettidig.portal.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names by id, as far as this reader may know them.
 *
 * @param fallback what is shown instead of a name that was not given
 */
public record Names(Map<String, String> known, String fallback) {

  /** Copies the names. */
  public Names {
    known = Map.copyOf(known);
  }

  /** The name, or the words that stand for one that is not known. */
  public String of(@Nullable String id) {
    return id == null ? fallback : known.getOrDefault(id, fallback);
  }

  /** The name, or null for one that is not known. */
  public @Nullable String known(@Nullable String id) {
    return id == null ? null : known.get(id);
  }

  /** Whether the name is known. */
  public boolean knows(@Nullable String id) {
    return id != null && known.containsKey(id);
  }
}
