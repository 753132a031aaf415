package dk.rettidig.common.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import dk.rettidig.common.municipality.Municipality;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One master key per municipality, read once at the start; it wraps all other keys. */
public final class MasterKeys {

  private final Map<Municipality, MasterKey> keys;

  private MasterKeys(
      Path folder,
      Collection<Municipality> municipalities,
      Function<MasterKeyFile, MasterKey> opening) {
    keys =
        municipalities.stream()
            .distinct()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), m -> opening.apply(MasterKeyFile.in(folder, m))));
  }

  /**
   * Reads the key of every municipality.
   *
   * @param folder holds {@code <municipality code>.key} for each, a Tink keyset in JSON
   * @throws UnusableKey when one is missing or unfit
   */
  public static MasterKeys read(Path folder, Collection<Municipality> municipalities) {
    return new MasterKeys(folder, municipalities, MasterKeyFile::read);
  }

  /**
   * Reads the key of every municipality and makes the missing ones, but none where keys were
   * wrapped before: what was encrypted would stay unreadable, and what is encrypted from then on
   * would be so when the missing key is put back.
   *
   * @param nothingWasEncrypted whether a municipality's key store is empty; asked only where the
   *     master key is missing
   * @throws UnusableKey when one is missing, unfit or cannot be made
   */
  public static MasterKeys readOrMake(
      Path folder,
      Collection<Municipality> municipalities,
      Predicate<Municipality> nothingWasEncrypted) {
    return new MasterKeys(
        folder,
        municipalities,
        file -> file.readOrCreate(() -> nothingWasEncrypted.test(file.municipality())));
  }

  MasterKey of(Municipality municipality) {
    MasterKey key = keys.get(municipality);
    if (key == null) {
      throw new UnusableKey("no master key was loaded for municipality " + municipality);
    }
    return key;
  }

  /** The municipalities whose keys were read, nothing of the keys. */
  @Override
  public String toString() {
    return keys.keySet().stream()
        .map(Municipality::code)
        .sorted()
        .collect(Collectors.joining(", ", "MasterKeys[", "]"));
  }

  /** Wraps and unwraps the keys of one municipality; shows nothing of itself. */
  static final class MasterKey {

    private final Municipality municipality;
    private final Aead aead;

    MasterKey(Municipality municipality, Aead aead) {
      this.municipality = municipality;
      this.aead = aead;
    }

    byte[] wrap(KeysetHandle key, byte[] associatedData) {
      try {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, associatedData);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("a new key cannot be wrapped", e);
      }
    }

    /**
     * @throws UnusableKey when it was wrapped by another master key or for another owner
     */
    KeysetHandle unwrap(byte[] wrapped, byte[] associatedData) {
      try {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, associatedData);
      } catch (GeneralSecurityException e) {
        throw new UnusableKey(municipality, e);
      }
    }

    @Override
    public String toString() {
      return "MasterKey[" + municipality + "]";
    }
  }
}
