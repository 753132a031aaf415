package dk.rettidig.common.crypto;

import org.jspecify.annotations.Nullable;

/** A value was altered, belongs to another place, or its key is not there; carries no plaintext. */
public final class Undecipherable extends RuntimeException {

  Undecipherable(Place place, String why, @Nullable Throwable cause) {
    super("field " + place.field() + " of " + place.record() + " is undecipherable: " + why, cause);
  }
}
