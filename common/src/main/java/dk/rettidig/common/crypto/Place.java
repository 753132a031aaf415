package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;

/**
 * Where an encrypted value belongs; at any other place it cannot be deciphered.
 *
 * @param record the record's kind and id, unique within the service, e.g. {@code concern/7f3a}
 * @param field the field's name within the record
 */
public record Place(Municipality municipality, Subject subject, String record, String field) {

  byte[] associatedData() {
    return AssociatedData.of("rettidig field 1", municipality.code(), subject.id(), record, field);
  }
}
