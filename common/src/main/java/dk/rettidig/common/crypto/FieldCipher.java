package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.security.GeneralSecurityException;
import java.util.Set;

/** Encrypts and decrypts single fields (AES-256-GCM), each bound to its place. */
public final class FieldCipher {

  private final SubjectKeys keys;

  public FieldCipher(SubjectKeys keys) {
    this.keys = keys;
  }

  /**
   * To be called before the fields of several subjects are decrypted: one look into the key store
   * instead of one for each.
   *
   * @throws com.mongodb.MongoException when the key store does not answer
   */
  public void expect(Municipality municipality, Set<Subject> subjects) {
    keys.fetch(municipality, subjects);
  }

  /**
   * The plaintext encrypted for the place; equal plaintexts give different results.
   *
   * @throws SubjectErased when the subject's key was destroyed
   * @throws UnusableKey when the subject's key cannot be unwrapped
   * @throws com.mongodb.MongoException when the key store does not answer
   */
  public byte[] encrypt(Place place, byte[] plaintext) {
    try {
      return keys.forWriting(place).encrypt(plaintext, place.associatedData());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption failed for field " + place.field(), e);
    }
  }

  /**
   * What was encrypted for this very place.
   *
   * @throws SubjectErased when the subject's key was destroyed
   * @throws Undecipherable when it was altered or encrypted for another place
   * @throws UnusableKey when the subject's key cannot be unwrapped
   * @throws com.mongodb.MongoException when the key store does not answer
   */
  public byte[] decrypt(Place place, byte[] ciphertext) {
    try {
      return keys.forReading(place).decrypt(ciphertext, place.associatedData());
    } catch (GeneralSecurityException e) {
      throw new Undecipherable(place, "it was altered or belongs elsewhere", e);
    }
  }
}
