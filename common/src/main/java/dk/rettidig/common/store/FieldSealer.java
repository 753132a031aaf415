package dk.rettidig.common.store;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;

/** Encrypts a field of a record under its subject's key, bound to its place. */
public interface FieldSealer {

  /** The ciphertext of a field. */
  byte[] seal(Municipality m, Subject subject, String record, String field, byte[] plain);

  /** The plain bytes of a field. */
  byte[] open(Municipality m, Subject subject, String record, String field, byte[] sealed);
}
