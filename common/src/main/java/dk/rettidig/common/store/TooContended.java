package dk.rettidig.common.store;

/**
 * A record was changed by others each time a change was tried; nothing was written, and it can be
 * tried again.
 */
public final class TooContended extends RuntimeException {

  TooContended(String collection) {
    super("a record was changed by others at every attempt, in " + collection);
  }
}
