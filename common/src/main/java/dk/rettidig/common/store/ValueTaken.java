package dk.rettidig.common.store;

/** Another record already has a value that only one may have. */
public final class ValueTaken extends RuntimeException {

  ValueTaken(String collection) {
    super("a unique value is taken by another record in " + collection);
  }
}
