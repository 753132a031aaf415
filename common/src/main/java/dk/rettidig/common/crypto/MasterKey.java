package dk.rettidig.common.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import dk.rettidig.common.municipality.Municipality;
import java.security.GeneralSecurityException;

/** Wraps and unwraps the keys of one municipality; shows nothing of itself. */
final class MasterKey {

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
