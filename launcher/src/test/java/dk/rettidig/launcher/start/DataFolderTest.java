package dk.rettidig.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.launcher.part.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path parent;

  private Path path;

  @BeforeEach
  void nameTheFolder() {
    path = parent.resolve("data");
  }

  @Test
  void anotherRunIsRefusedWhileOneUsesTheFolder() {
    try (var first = DataFolder.open(path, null, false)) {
      assertThatThrownBy(() -> DataFolder.open(path, null, false))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another run")
          .hasMessageContaining(first.path().toString());
    }
    DataFolder.open(path, null, false).close();
  }

  @Test
  void freshEmptiesOnlyWhatWeMade() throws IOException {
    DataFolder.open(path, null, false).close();
    Files.writeString(path.resolve("old"), "old");

    DataFolder.open(path, null, true).close();

    assertThat(path.resolve("old")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotOursIsNotEmptied() throws IOException {
    Files.createDirectories(path);
    Path letter = Files.writeString(path.resolve("letter"), "keep");

    assertThatThrownBy(() -> DataFolder.open(path, null, true))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("was not made by Rettidig");
    assertThat(letter).hasContent("keep");
  }

  @Test
  void freshWaitsForNobodyAndTakesNothingFromARunningOne() throws IOException {
    try (var running = DataFolder.open(path, null, false)) {
      Path kept = Files.writeString(running.path().resolve("kept"), "kept");

      assertThatThrownBy(() -> DataFolder.open(path, null, true)).isInstanceOf(CannotStart.class);
      assertThat(kept).exists();
    }
  }

  @Test
  void aSecretIsMadeOnceAndNobodyElseCanReadIt() throws IOException {
    try (var folder = DataFolder.open(path, null, false)) {
      String first = Files.readString(folder.secret("secret"));

      assertThat(folder.secret("secret")).hasContent(first);
      assertThat(first).hasSize(64);
      assertThat(Files.getPosixFilePermissions(path.resolve("secret"))).hasSize(2);
    }
  }

  @Test
  void sharedThingsAreMadeByOneAtATime() {
    List<Future<Integer>> counted;
    try (var folder = DataFolder.open(path, null, false);
        var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      Path file = path.resolve("count");
      counted =
          IntStream.range(0, 8)
              .mapToObj(_ -> hands.submit(() -> folder.alone(() -> countOn(file))))
              .toList();
    }

    assertThat(counted)
        .extracting(Future::resultNow)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  private static int countOn(Path file) {
    try {
      int next = Files.exists(file) ? Integer.parseInt(Files.readString(file)) + 1 : 1;
      Files.writeString(file, String.valueOf(next));
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
