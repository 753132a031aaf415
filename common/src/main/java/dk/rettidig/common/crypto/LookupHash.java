package dk.rettidig.common.crypto;

import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import dk.rettidig.common.crypto.KeyStore.KeyId;
import dk.rettidig.common.crypto.KeyStore.StoredKey;
import dk.rettidig.common.municipality.Municipality;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds records by personal data without storing it: HMAC-SHA-256 with a key per municipality and
 * service.
 *
 * <p>Equal values give equal hashes, so whoever reads the store sees which records share a name
 * word or a day of birth, and how often; not which.
 */
public final class LookupHash {

  private static final int BYTES = 32;

  private final KeyStore store;
  private final ShortLived<KeyId, PrfSet> decrypted;

  /** Keeps decrypted keys for at most 60 seconds of the clock. */
  public LookupHash(KeyStore store, Clock clock) {
    this.store = store;
    this.decrypted = new ShortLived<>(clock, SubjectKeys.LIFE, 256);
  }

  /**
   * The hash of the normalised value, 43 characters of base64url.
   *
   * @throws IllegalArgumentException when nothing is left of the value, a birth date is not an ISO
   *     date, or a name word is not one word
   * @throws UnusableKey when the key cannot be unwrapped
   * @throws com.mongodb.MongoException when the key store does not answer
   */
  public String of(Municipality municipality, LookupKind kind, String value) {
    return hash(municipality, kind, Normalisation.of(kind, value));
  }

  /** The hashes of each whole word of a name; none when there is no letter. */
  public Set<String> words(Municipality municipality, String name) {
    Set<String> hashes = new LinkedHashSet<>();
    Normalisation.words(name)
        .forEach(word -> hashes.add(hash(municipality, LookupKind.NAME_WORD, word)));
    return hashes;
  }

  /** Drops decrypted keys older than 60 seconds; to be called every few seconds. */
  public void forgetExpired() {
    decrypted.dropExpired();
  }

  private String hash(Municipality municipality, LookupKind kind, String normalised) {
    byte[] input = Place.bytes("rettidig lookup 1", kind.code(), normalised);
    try {
      byte[] hash = keyOf(municipality).computePrimary(input, BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("look-up hash failed for " + kind, e);
    }
  }

  private PrfSet keyOf(Municipality municipality) {
    KeyId id = KeyId.lookupHash(municipality);
    return decrypted.get(
        id, () -> open(store.findOrMake(id, PredefinedPrfParameters.HMAC_SHA256_PRF), id));
  }

  private static PrfSet open(StoredKey stored, KeyId id) {
    if (!(stored instanceof StoredKey.Live(var key))) {
      throw new UnusableKey(id.municipality(), null);
    }
    try {
      return Tink.prf(key);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey(id.municipality(), e);
    }
  }
}
