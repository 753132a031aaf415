package dk.rettidig.common.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.rettidig.common.crypto.KeyStore.KeyId;
import dk.rettidig.common.crypto.KeyStore.StoredKey;
import dk.rettidig.common.memory.ShortLived;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One key per subject, made at first use; destroying it makes everything written with it
 * unreadable, backups included.
 */
public final class SubjectKeys {

  /** How long a decrypted key may stay in memory (D10). */
  static final Duration LIFE = Duration.ofSeconds(60);

  private static final int CAPACITY = 8_192;

  private final KeyStore store;
  private final ShortLived<KeyId, Aead> decrypted;

  /** Keeps decrypted keys for at most 60 seconds of the clock. */
  public SubjectKeys(KeyStore store, Clock clock) {
    this.store = store;
    this.decrypted = new ShortLived<>(clock, LIFE, CAPACITY);
  }

  /**
   * Destroys the subject's key for good, also where none was made yet: this instance refuses the
   * subject when the call returns, every other one within 60 seconds.
   */
  public void destroy(Municipality municipality, Subject subject) {
    KeyId id = KeyId.of(municipality, subject);
    try {
      store.destroy(id);
    } finally {
      decrypted.drop(id);
    }
  }

  /** Drops decrypted keys older than 60 seconds; to be called every few seconds. */
  public void forgetExpired() {
    decrypted.dropExpired();
  }

  /**
   * Gets the keys of several subjects at once; those that are then missing are asked for singly.
   */
  void fetch(Municipality municipality, Set<Subject> subjects) {
    decrypted.load(
        subjects.stream().map(subject -> KeyId.of(municipality, subject)).toList(),
        ids ->
            store.live(municipality, ids).entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, key -> opened(key.getValue(), municipality))));
  }

  /**
   * @throws SubjectErased when the key was destroyed
   */
  Aead forWriting(Place place) {
    KeyId id = KeyId.of(place.municipality(), place.subject());
    return decrypted.get(
        id, () -> open(store.findOrMake(id, PredefinedAeadParameters.AES256_GCM), place));
  }

  /**
   * @throws SubjectErased when the key was destroyed
   * @throws Undecipherable when no key was ever made; none is made for reading
   */
  Aead forReading(Place place) {
    KeyId id = KeyId.of(place.municipality(), place.subject());
    return decrypted.get(id, () -> open(store.find(id), place));
  }

  private static Aead opened(KeysetHandle key, Municipality municipality) {
    try {
      return Tink.aead(key);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey(municipality, e);
    }
  }

  private static Aead open(StoredKey stored, Place place) {
    return switch (stored) {
      case StoredKey.Live(var key) -> opened(key, place.municipality());
      case StoredKey.Destroyed _ -> throw new SubjectErased(place.subject());
      case StoredKey.Absent _ ->
          throw new Undecipherable(place, "its subject has no key in this store", null);
    };
  }
}
