package dk.rettidig.common.readlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some looks, newest first.
 *
 * @param next what to ask for to read on; null at the end
 */
public record LookPage(List<ReadLogEntry> entries, @Nullable String next) {

  /** Copies the entries. */
  public LookPage {
    entries = List.copyOf(entries);
  }
}
