package dk.rettidig.common.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.rettidig.common.crypto.MasterKeys.MasterKey;
import dk.rettidig.common.municipality.Municipality;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The file that holds the master key of one municipality, readable by its owner only. */
record MasterKeyFile(Municipality municipality, Path file) {

  static MasterKeyFile in(Path folder, Municipality municipality) {
    return new MasterKeyFile(
        municipality, folder.toAbsolutePath().resolve(municipality.code() + ".key"));
  }

  MasterKey read() {
    if (!Files.exists(file)) {
      throw new UnusableKey(
          ("the master key of municipality %s is missing: there is no file %s. Put it back from its"
                  + " backup; only where nothing was encrypted yet, switch the creation of keys on")
              .formatted(municipality, file));
    }
    try {
      return new MasterKey(municipality, parse(Files.readString(file)));
    } catch (IOException | GeneralSecurityException e) {
      throw new UnusableKey(
          ("the master key of municipality %s cannot be used: %s is not a readable Tink keyset in"
                  + " JSON for AEAD (%s). Put it back from its backup")
              .formatted(municipality, file, e.getClass().getSimpleName()));
    }
  }

  /**
   * The key, made when it is missing.
   *
   * @param nothingWasEncrypted whether no key was ever wrapped by one that is missing now
   */
  MasterKey readOrCreate(BooleanSupplier nothingWasEncrypted) {
    try {
      if (!Files.exists(file) && nothingWasEncrypted.getAsBoolean()) {
        create();
      }
    } catch (IOException | UnsupportedOperationException e) {
      throw new UnusableKey(
          ("the master key of municipality %s cannot be made at %s (%s). Choose a folder that this"
                  + " user may write to, with POSIX permissions")
              .formatted(municipality, file, e.getClass().getSimpleName()));
    }
    return read();
  }

  private static Aead parse(String json) throws GeneralSecurityException {
    return Tink.aead(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
  }

  /**
   * Writes a draft to the disk and links it to its name, so that the file is there whole or not at
   * all, and one that another process made first is kept.
   */
  private void create() throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling(""), only("rwx------"));
    Path draft = Files.createTempFile(folder, "draft", ".tmp", only("rw-------"));
    try {
      write(draft, newKeyset());
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException _) {
      // another process was first: its key is the one
    } finally {
      Files.delete(draft);
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  private static void write(Path draft, String keyset) throws IOException {
    try (FileChannel content = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(keyset);
      while (bytes.hasRemaining()) {
        content.write(bytes);
      }
      content.force(true);
    }
  }

  private static String newKeyset() {
    KeysetHandle key = Tink.newKey(PredefinedAeadParameters.AES256_GCM);
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a new master key cannot be written", e);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
