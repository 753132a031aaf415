package dk.rettidig.common.readlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.Place;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.util.Base64;

/**
 * Encrypts the reasons of looks, each bound to its look, under one key per municipality: the log
 * outlives the children's keys.
 */
final class Reasons {

  private static final Subject LOG = new Subject("read-log");

  private final FieldCipher cipher;

  Reasons(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** The ciphertext in Base64. */
  String seal(Municipality municipality, String look, String reason) {
    return Base64.getEncoder()
        .encodeToString(cipher.encrypt(place(municipality, look), reason.getBytes(UTF_8)));
  }

  String open(Municipality municipality, String look, String sealed) {
    return new String(
        cipher.decrypt(place(municipality, look), Base64.getDecoder().decode(sealed)), UTF_8);
  }

  private static Place place(Municipality municipality, String look) {
    return new Place(municipality, LOG, "look/" + look, "reason");
  }
}
