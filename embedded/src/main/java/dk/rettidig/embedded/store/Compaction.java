package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * Replaces a journal by the shortest one that leads to the same documents.
 *
 * <p>Steps: (1) the new journal is written beside the old one and forced to the disk; (2) it takes
 * the old one's name in one atomic rename; (3) the folder is forced. A kill during (1) leaves the
 * old journal whole and half a new file, which the next start deletes; after (2) the new one is
 * whole.
 */
final class Compaction {

  /** Documents in one insert: few enough to stay small in memory. */
  private static final int BATCH = 100;

  private static final String COMPACTED = "compacted";

  private Compaction() {}

  /** The file beside the journal that does not count before it is renamed. */
  static Path draftOf(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".new");
  }

  /** Step 1. */
  static void write(StoreBackend state, Path draft) throws IOException {
    Files.deleteIfExists(draft);
    try (Journal journal = Journal.open(draft, command -> {})) {
      for (String database : state.databaseNames()) {
        for (String collection : collections(state, database)) {
          writeCollection(state, database, collection, journal);
        }
      }
      journal.append(compacted(journal.size()));
      journal.force();
    }
  }

  /** A record that changes nothing and remembers how long the compacted part is. */
  private static WriteCommand compacted(long bytes) {
    return new WriteCommand("", COMPACTED, new Document(COMPACTED, bytes));
  }

  /** The bytes that such a record remembers, or 0 for every other one. */
  static long compactedBytes(WriteCommand command) {
    return command.body().get(COMPACTED) instanceof Long bytes ? bytes : 0;
  }

  /** Steps 2 and 3. */
  static void swap(Path draft, Path journal) throws IOException {
    Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(folderOf(journal), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  private static void writeCollection(
      StoreBackend state, String database, String collection, Journal journal) {
    Document create = new Document("create", collection);
    journal.append(new WriteCommand(database, "create", create));
    List<Document> indexes = batch(state.read(database, new Document("listIndexes", collection)));
    indexes.removeIf(index -> "_id_".equals(index.get("name")));
    if (!indexes.isEmpty()) {
      Document command = new Document("createIndexes", collection).append("indexes", indexes);
      journal.append(new WriteCommand(database, "createIndexes", command));
    }
    List<Document> documents = new ArrayList<>();
    for (Document document : all(state, database, collection)) {
      documents.add(document);
      if (documents.size() == BATCH) {
        writeDocuments(database, collection, documents, journal);
      }
    }
    writeDocuments(database, collection, documents, journal);
  }

  private static void writeDocuments(
      String database, String collection, List<Document> documents, Journal journal) {
    if (!documents.isEmpty()) {
      Document insert = new Document("insert", collection).append("documents", documents);
      journal.append(new WriteCommand(database, "insert", insert));
      documents.clear();
    }
  }

  private static List<String> collections(StoreBackend state, String database) {
    return batch(state.read(database, new Document("listCollections", 1))).stream()
        .map(description -> String.valueOf(description.get("name")))
        .toList();
  }

  private static List<Document> all(StoreBackend state, String database, String collection) {
    return StreamSupport.stream(
            state
                .resolveDatabase(database)
                .resolveCollection(collection, true)
                .queryAll()
                .spliterator(),
            false)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Document> batch(Document answer) {
    Document cursor = (Document) Objects.requireNonNull(answer.get("cursor"), "cursor");
    return new ArrayList<>(
        (List<Document>) Objects.requireNonNull(cursor.get("firstBatch"), "firstBatch"));
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}
