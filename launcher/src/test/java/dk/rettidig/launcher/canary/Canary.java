package dk.rettidig.launcher.canary;

/**
 * A word or number that stands nowhere else.
 *
 * @param what where it was typed
 */
record Canary(String what, String word, Kind kind) {

  /** Where it may be found after all. */
  enum Kind {
    /** Of a child, a family or a citizen: nowhere in plain words. */
    CITIZEN(true, true),
    /** Of somebody at work: in the store and in mails, not in events, logs, metrics and URLs. */
    STAFF(true, false),
    /**
     * In an event that no service of ours would send: where that event was put, and nowhere else.
     */
    POISON(false, false);

    private final boolean keptFromEvents;
    private final boolean keptFromStore;

    Kind(boolean keptFromEvents, boolean keptFromStore) {
      this.keptFromEvents = keptFromEvents;
      this.keptFromStore = keptFromStore;
    }
  }

  boolean mayStandIn(Place place) {
    return switch (place) {
      case BROKER -> !kind.keptFromEvents;
      case STORE, MAIL -> !kind.keptFromStore;
      case ELSEWHERE -> false;
    };
  }

  /** Where something was found. */
  enum Place {
    BROKER,
    STORE,
    MAIL,
    ELSEWHERE
  }
}
