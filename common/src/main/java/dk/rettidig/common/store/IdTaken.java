package dk.rettidig.common.store;

/** The id that a client made stands on a record with other content. */
public final class IdTaken extends RuntimeException {

  IdTaken(String collection) {
    super("the id is taken by another record in " + collection);
  }
}
