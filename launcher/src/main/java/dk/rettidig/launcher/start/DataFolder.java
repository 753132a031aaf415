package dk.rettidig.launcher.start;

import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept between starts; one run uses it at a time.
 *
 * <p>A whole run locks the folder for itself. Parts that run as processes of their own share it,
 * each once.
 */
public final class DataFolder implements AutoCloseable {

  private static final String MARK = "rettidig.lock";
  private static final String MAKING = "making.lock";
  private static final int SECRET_BYTES = 32;

  private final Path path;
  private final List<FileChannel> locks = new ArrayList<>();

  private DataFolder(Path path) {
    this.path = path;
  }

  /**
   * Takes the folder for a whole run, or for the one part.
   *
   * @param fresh whether everything in it is thrown away first
   * @throws CannotStart when another run uses it, or when it should be emptied and is not ours
   */
  public static DataFolder open(Path path, @Nullable Part only, boolean fresh) {
    var folder = new DataFolder(path.toAbsolutePath().normalize());
    try {
      folder.requireOurs(fresh);
      Files.createDirectories(folder.path);
      folder.lock(MARK, only != null);
      if (only != null) {
        folder.lock(only.label() + ".lock", false);
      }
      if (fresh) {
        folder.empty();
      }
      return folder;
    } catch (IOException e) {
      folder.close();
      throw new CannotStart("The data folder %s cannot be used: %s.".formatted(path, e), e);
    } catch (CannotStart e) {
      folder.close();
      throw e;
    }
  }

  /** The folder itself. */
  public Path path() {
    return path;
  }

  /** The folder of one of the parts. */
  Path of(String name) {
    return path.resolve(name);
  }

  /** A file with a random secret, the same at every start; only its owner can read it. */
  Path secret(String name) {
    Path file = path.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return keep(name, HexFormat.of().formatHex(bytes));
  }

  /** A file with the text, which only its owner can read. */
  Path keep(String name, String text) {
    Path file = path.resolve(name);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new CannotStart("The secret in %s cannot be kept.".formatted(file), e);
    }
  }

  /**
   * Does something that no other process does in this folder at the same time: parts that are
   * started at once find what the first of them made.
   */
  public <T> T alone(Supplier<T> step) {
    synchronized (DataFolder.class) { // the lock below is between processes only
      try (FileChannel channel = channel(MAKING);
          FileLock _ = channel.lock()) {
        return step.get();
      } catch (IOException e) {
        throw new CannotStart("The data folder %s cannot be used: %s.".formatted(path, e), e);
      }
    }
  }

  /** Lets the next run have it. */
  @Override
  public void close() {
    for (FileChannel lock : locks.reversed()) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    locks.clear();
  }

  private void requireOurs(boolean fresh) throws IOException {
    if (!fresh || !Files.exists(path) || Files.exists(path.resolve(MARK))) {
      return;
    }
    try (Stream<Path> content = Files.list(path)) {
      if (content.findAny().isPresent()) {
        throw new CannotStart(
            "The folder %s was not made by Rettidig, so it is not emptied.".formatted(path));
      }
    }
  }

  private FileChannel channel(String name) throws IOException {
    return FileChannel.open(
        path.resolve(name),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  private void lock(String name, boolean shared) throws IOException {
    FileChannel channel = channel(name);
    locks.add(channel);
    if (tryLock(channel, shared) == null) {
      throw new CannotStart(
          ("The data folder %s is in use by another run. Stop that one, or choose another folder"
                  + " with --data.")
              .formatted(path));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
      throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException _) {
      return null; // this very process has it
    }
  }

  private void empty() throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      for (Path entry : content.toList()) {
        if (!entry.getFileName().toString().endsWith(".lock")) {
          delete(entry);
        }
      }
    }
  }

  /** Removes a file or a folder with all that is in it. */
  public static void delete(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
