package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;

/** Whose key it is: a subject's, or the one that the look-up hashes of a municipality share. */
record KeyId(Municipality municipality, String id) {

  private static final String LOOKUP = "lookup-hash";

  /**
   * @throws IllegalArgumentException when the subject bears the reserved id
   */
  static KeyId of(Municipality municipality, Subject subject) {
    if (subject.id().equals(LOOKUP)) {
      throw new IllegalArgumentException("the subject id is reserved: " + LOOKUP);
    }
    return new KeyId(municipality, subject.id());
  }

  static KeyId lookupHash(Municipality municipality) {
    return new KeyId(municipality, LOOKUP);
  }

  byte[] associatedData() {
    return AssociatedData.of("rettidig key 1", municipality.code(), id);
  }
}
