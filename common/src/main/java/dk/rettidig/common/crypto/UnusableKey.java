package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A stored key cannot be unwrapped: the master key is another than the one it was made with, or the
 * key store was altered. It is never replaced by a new key.
 */
public final class UnusableKey extends RuntimeException {

  UnusableKey(Municipality municipality, @Nullable Throwable cause) {
    super(
        ("a stored key of municipality %s cannot be unwrapped; check that its master key is the one"
                + " that was in use, and that the key store was not altered")
            .formatted(municipality),
        cause);
  }
}
