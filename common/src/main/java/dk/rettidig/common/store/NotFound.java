package dk.rettidig.common.store;

/** No such record in this municipality. */
public final class NotFound extends RuntimeException {

  NotFound(String collection) {
    super("no such record in " + collection);
  }
}
