package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The embedded store does not carry out a command that it could not repeat after a restart. */
final class CommandRefused extends MongoServerError {

  private static final int INVALID_OPTIONS = 72;

  CommandRefused(String reason) {
    super(INVALID_OPTIONS, "InvalidOptions", "the embedded store refuses: " + reason);
  }
}
