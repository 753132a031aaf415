package dk.rettidig.common.readlog;

import dk.rettidig.common.municipality.Municipality;

/** Encrypts the reasons of looks, bound to municipality, record and field. */
public interface Sealer {

  /** The ciphertext of a text. */
  byte[] seal(Municipality municipality, String recordId, String field, String text);

  /** The text again. */
  String open(Municipality municipality, String recordId, String field, byte[] sealed);
}
