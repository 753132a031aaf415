package dk.rettidig.launcher.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner can read. */
final class OwnerOnly {

  private static final String POSIX = "posix";

  private OwnerOnly() {}

  /** Writes beside and renames, so that a broken write leaves no half file. */
  static void write(Path folder, String name, String content) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "new", ".tmp", permissions(folder));
    Files.writeString(beside, content, StandardCharsets.UTF_8);
    Files.move(
        beside,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] permissions(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains(POSIX);
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
