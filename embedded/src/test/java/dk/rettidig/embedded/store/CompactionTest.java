package dk.rettidig.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final long NEVER = Long.MAX_VALUE / 4;

  @TempDir Path folder;
  private Path journal;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void writeMuchThatIsGoneAgain() throws IOException {
    journal = folder.resolve(DurableState.JOURNAL);
    try (DurableState state = DurableState.open(folder, NEVER)) {
      send(state, new Document("create", "empty"));
      send(state, index("things", "kind", false));
      send(state, index("things", "number", true));
      for (int i = 0; i < 500; i++) {
        send(state, insert(i));
      }
      for (int i = 0; i < 500; i += 2) {
        send(state, delete(i));
      }
      before = contentOf(state);
    }
  }

  @Test
  void keepsDocumentsTheirOrderAndIndexesInAShorterFile() throws IOException {
    long longer = Files.size(journal);
    assertThat(reopened(0)).isEqualTo(before);
    assertThat(Files.size(journal)).isLessThan(longer / 2);
    assertThat(reopened(NEVER)).isEqualTo(before);
  }

  @Test
  void leavesAFileAloneThatWouldHardlyGetShorter() throws IOException {
    reopened(0);
    Object file = Files.readAttributes(journal, "unix:ino").get("ino");
    assertThat(reopened(0)).isEqualTo(before);
    assertThat(Files.readAttributes(journal, "unix:ino")).containsEntry("ino", file);
  }

  @Test
  void memoryAndReplayKeepTheSameOrderAfterACompaction() throws IOException {
    Map<String, String> live;
    try (DurableState state = DurableState.open(folder, 0)) {
      send(state, delete(11));
      send(state, insert(1000));
      send(state, insert(1001));
      live = contentOf(state);
    }
    assertThat(reopened(NEVER)).isEqualTo(live);
  }

  @Test
  void aKillWhileTheNewFileIsWrittenLosesNothing() throws IOException {
    Path draft = Compaction.draftOf(journal);
    byte[] whole = wholeDraft(draft);
    for (int cut = 0; cut < whole.length; cut += whole.length / 25) {
      Files.write(draft, Arrays.copyOf(whole, cut));
      assertThat(reopened(NEVER)).as("cut at %d", cut).isEqualTo(before);
      assertThat(draft).doesNotExist();
    }
  }

  @Test
  void aKillBeforeTheRenameLosesNothing() throws IOException {
    Path draft = Compaction.draftOf(journal);
    Files.write(draft, wholeDraft(draft));
    assertThat(reopened(NEVER)).isEqualTo(before);
    Files.write(draft, wholeDraft(draft));
    assertThat(reopened(0)).isEqualTo(before);
  }

  @Test
  void aKillAfterTheRenameLosesNothing() throws IOException {
    Path draft = Compaction.draftOf(journal);
    Files.write(draft, wholeDraft(draft));
    Compaction.swap(draft, journal);
    assertThat(reopened(NEVER)).isEqualTo(before);
  }

  private byte[] wholeDraft(Path draft) throws IOException {
    try (DurableState state = DurableState.open(folder, NEVER)) {
      Compaction.write(state.backend(), draft);
    }
    return Files.readAllBytes(draft);
  }

  private Map<String, String> reopened(long slack) throws IOException {
    try (DurableState state = DurableState.open(folder, slack)) {
      return contentOf(state);
    }
  }

  /** Every collection with its indexes and documents in their order. */
  private static Map<String, String> contentOf(DurableState state) {
    Map<String, String> content = new TreeMap<>();
    for (String collection : List.of("empty", "things")) {
      Document found = state.backend().read("things_101", new Document("find", collection));
      Document indexes =
          state.backend().read("things_101", new Document("listIndexes", collection));
      content.put(collection, indexes + " " + found);
    }
    return content;
  }

  private static void send(DurableState state, Document command) {
    Document body = command.append("$db", "things_101");
    MongoMessage message = new MongoMessage(new EmbeddedChannel(), new MessageHeader(1, 0), body);
    assertThat(state.backend().handleMessage(message)).containsEntry("ok", 1.0);
  }

  private static Document insert(int number) {
    Document document =
        new Document("_id", "id-" + number).append("number", number).append("text", "x".repeat(50));
    return new Document("insert", "things").append("documents", List.of(document));
  }

  private static Document delete(int number) {
    Document delete = new Document("q", new Document("_id", "id-" + number)).append("limit", 1);
    return new Document("delete", "things").append("deletes", List.of(delete));
  }

  private static Document index(String collection, String field, boolean unique) {
    Document index = new Document("key", new Document(field, 1)).append("name", field + "_1");
    if (unique) {
      index.append("unique", true);
    }
    return new Document("createIndexes", collection).append("indexes", List.of(index));
  }
}
