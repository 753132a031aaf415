package dk.rettidig.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final int RECORDS = 20;

  @TempDir Path folder;
  private Path file;
  private final List<Long> ends = new ArrayList<>();

  @BeforeEach
  void writeRecords() throws IOException {
    file = folder.resolve("journal");
    try (Journal journal = Journal.open(file, command -> {})) {
      ends.add(journal.size());
      for (int number = 0; number < RECORDS; number++) {
        journal.append(insert(number));
        ends.add(journal.size());
      }
    }
  }

  @Test
  void keepsExactlyTheWholeRecordsWhereverTheEndIsTorn() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 0; cut <= whole.length; cut += 1 + (cut % 7)) {
      Path torn = Files.write(folder.resolve("torn"), Arrays.copyOf(whole, cut));
      long end = cut;
      int kept = (int) ends.stream().skip(1).filter(e -> e <= end).count();
      assertThat(read(torn)).as("cut at %d", cut).isEqualTo(numbers(kept));
    }
  }

  @Test
  void goesOnBehindTheLastWholeRecord() throws IOException {
    Random random = new Random(7);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 100; i++) {
      Path torn = folder.resolve("torn-" + i);
      Files.write(torn, Arrays.copyOf(whole, random.nextInt(whole.length)));
      List<Integer> expected = read(torn);
      try (Journal journal = Journal.open(torn, command -> {})) {
        journal.append(insert(99));
      }
      expected.add(99);
      assertThat(read(torn)).isEqualTo(expected);
    }
  }

  @Test
  void cutsTheZeroesThatAPowerCutMayLeave() throws IOException {
    Files.write(file, new byte[5000], StandardOpenOption.APPEND);
    assertThat(read(file)).isEqualTo(numbers(RECORDS));
  }

  @Test
  void refusesADamagedPlaceInsteadOfLosingWhatIsBehindIt() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (long offset = ends.get(3); offset < ends.get(4); offset++) {
      byte[] damaged = whole.clone();
      damaged[(int) offset] ^= 0x55;
      Path copy = Files.write(folder.resolve("damaged"), damaged);
      assertThatThrownBy(() -> read(copy))
          .isInstanceOf(JournalDamaged.class)
          .hasMessageContaining("at byte " + ends.get(3));
    }
  }

  @Test
  void refusesAFileThatIsNoJournal() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "something else");
    assertThatThrownBy(() -> read(other)).isInstanceOf(JournalDamaged.class);
    assertThat(other).hasContent("something else");
  }

  @Test
  void keepsACommandThatIsLongerThanOneDocumentMayBe() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      documents.add(new Document("_id", i).append("text", "x".repeat(1_000_000)));
    }
    Document body = new Document("insert", "things").append("documents", documents);
    Path big = folder.resolve("big");
    try (Journal journal = Journal.open(big, command -> {})) {
      journal.append(new WriteCommand("things_101", "insert", body));
    }
    List<WriteCommand> found = new ArrayList<>();
    Journal.open(big, found::add).close();
    assertThat(found)
        .singleElement()
        .extracting(c -> c.body().get("documents"))
        .isEqualTo(documents);
  }

  private static WriteCommand insert(int number) {
    Document document = new Document("_id", number).append("text", "text ".repeat(number));
    Document body = new Document("insert", "things").append("documents", List.of(document));
    return new WriteCommand("things_101", "insert", body);
  }

  private static List<Integer> read(Path file) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    Journal.open(
            file,
            command -> {
              List<?> documents = (List<?>) command.body().getOrDefault("documents", List.of());
              documents.forEach(d -> numbers.add((Integer) ((Document) d).getOrDefault("_id", -1)));
            })
        .close();
    return numbers;
  }

  private static List<Integer> numbers(int end) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
