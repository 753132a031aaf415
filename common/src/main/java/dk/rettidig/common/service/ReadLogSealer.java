package dk.rettidig.common.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.Place;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.Sealer;
import dk.rettidig.common.subject.Subject;

/**
 * Encrypts the reasons of looks under one key per municipality: the log outlives the children's
 * keys.
 */
final class ReadLogSealer implements Sealer {

  private static final Subject LOG = new Subject("read-log");

  private final FieldCipher cipher;

  ReadLogSealer(FieldCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public byte[] seal(Municipality municipality, String recordId, String field, String text) {
    return cipher.encrypt(place(municipality, recordId, field), text.getBytes(UTF_8));
  }

  @Override
  public String open(Municipality municipality, String recordId, String field, byte[] sealed) {
    return new String(cipher.decrypt(place(municipality, recordId, field), sealed), UTF_8);
  }

  private static Place place(Municipality municipality, String recordId, String field) {
    return new Place(municipality, LOG, "look/" + recordId, field);
  }
}
