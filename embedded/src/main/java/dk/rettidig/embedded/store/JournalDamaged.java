package dk.rettidig.embedded.store;

import java.nio.file.Path;

/**
 * The journal has a damaged place with more behind it, so cutting it there would lose acknowledged
 * writes silently: a person has to decide.
 */
public final class JournalDamaged extends RuntimeException {

  JournalDamaged(Path file, long offset, String reason) {
    super("the journal " + file + " is damaged at byte " + offset + ": " + reason);
  }
}
