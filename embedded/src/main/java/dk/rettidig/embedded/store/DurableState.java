package dk.rettidig.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backend together with the journal that it was rebuilt from and goes on writing.
 *
 * <p>What is in memory is always exactly what a replay of the file leads to, the order of the
 * documents included: after a compaction the backend is rebuilt from the compacted file, before
 * that file takes the old one's name, so a file that cannot be read back never does.
 */
record DurableState(StoreBackend backend, Journal journal, long compactedBytes, FileChannel lock)
    implements AutoCloseable {

  static final String JOURNAL = "commands.journal";

  private static final Logger LOG = LoggerFactory.getLogger(DurableState.class);

  /**
   * @param slack how many bytes the journal may be longer than twice its compacted part before it
   *     is compacted again
   */
  static DurableState open(Path folder, long slack) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock = lock(folder);
    try {
      Path file = folder.resolve(JOURNAL);
      Files.deleteIfExists(Compaction.draftOf(file));
      DurableState state = replay(file, lock);
      return state.compacted(file, slack);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static DurableState replay(Path file, FileChannel lock) throws IOException {
    StoreBackend backend = new StoreBackend();
    AtomicLong compactedBytes = new AtomicLong();
    Journal journal =
        Journal.open(
            file,
            command -> {
              long bytes = Compaction.compactedBytes(command);
              if (bytes > 0) {
                compactedBytes.set(bytes);
              } else {
                backend.replay(command);
              }
            });
    backend.logTo(journal);
    return new DurableState(backend, journal, compactedBytes.get(), lock);
  }

  private DurableState compacted(Path file, long slack) throws IOException {
    if (journal.size() <= 2 * compactedBytes + slack) {
      return this;
    }
    Path draft = Compaction.draftOf(file);
    Compaction.write(backend, draft);
    DurableState shorter;
    try {
      shorter = replay(draft, lock);
    } catch (RuntimeException e) {
      LOG.warn("the compacted journal cannot be read back; the old one goes on", e);
      return this;
    }
    LOG.info("compacted the journal from {} to {} bytes", journal.size(), Files.size(draft));
    journal.close();
    Compaction.swap(draft, file);
    return shorter;
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("the folder is in use by this very process", e);
    }
    channel.close();
    throw new IOException("the folder " + folder + " is in use by another store");
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      journal.close();
    }
  }
}
