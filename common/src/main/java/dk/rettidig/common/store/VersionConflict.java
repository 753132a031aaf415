package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Stored;

/**
 * Somebody else changed the record meanwhile; carries what it is now, so that both can be shown.
 */
public final class VersionConflict extends RuntimeException {

  private final transient Stored<?> current;

  VersionConflict(Stored<?> current, long named) {
    super("version " + named + " was named, the record is at " + current.version());
    this.current = current;
  }

  /** The record as it is now. */
  public Stored<?> current() {
    return current;
  }
}
