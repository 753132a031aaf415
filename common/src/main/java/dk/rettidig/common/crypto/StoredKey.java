package dk.rettidig.common.crypto;

import com.google.crypto.tink.KeysetHandle;

/** What the key store holds for an id. */
sealed interface StoredKey {

  /** A key that can be used. */
  record Live(KeysetHandle key) implements StoredKey {

    @Override
    public String toString() {
      return "Live[key not shown]";
    }
  }

  /** The tombstone of a key that must never be made again. */
  record Destroyed() implements StoredKey {}

  /** No key was made yet. */
  record Absent() implements StoredKey {}
}
