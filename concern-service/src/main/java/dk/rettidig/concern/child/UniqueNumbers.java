package dk.rettidig.concern.child;

/** Makes the store refuse a second child with the same number. */
public interface UniqueNumbers {

  /** Declares, in every municipality, that a field's value stands on one document only. */
  void declare(String collection, String field);
}
