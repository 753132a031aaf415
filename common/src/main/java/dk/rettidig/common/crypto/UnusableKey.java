package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A key cannot be used, and is never replaced by a new one: a master key's file is missing or
 * unfit, the master key is another than the one that a stored key was made with, or the key store
 * was altered. The message says what to do.
 */
public final class UnusableKey extends RuntimeException {

  /** A master key; has no cause on purpose: a parser's message may quote the file. */
  UnusableKey(String message) {
    super(message);
  }

  /** A stored key. */
  UnusableKey(Municipality municipality, @Nullable Throwable cause) {
    super(
        ("a stored key of municipality %s cannot be unwrapped; check that its master key is the one"
                + " that was in use, and that the key store was not altered")
            .formatted(municipality),
        cause);
  }
}
