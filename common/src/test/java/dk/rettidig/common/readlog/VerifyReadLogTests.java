package dk.rettidig.common.readlog;

import static dk.rettidig.common.readlog.FaultyStore.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyReadLogTests {

  private final FaultyStore store = new FaultyStore();
  private final ReadLog log = store.open(ReadLogSettings.standard());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Path exported = Path.of("log.jsonl");
  private Path heads = Path.of("heads.jsonl");

  @BeforeEach
  void exportALogOfFourLooks() throws IOException {
    exported = folder.resolve("log.jsonl");
    heads = folder.resolve("heads.jsonl");
    log.record(Looks.at(ODENSE, "child-\"a\"\\", "barn-æ\n\u0001😀"));
    log.record(Looks.at(ODENSE, Looks.NOON, "because", "child-b"));
    log.record(Looks.at(ODENSE));
    store.fail(ODENSE, FaultyStore.Fault.HALF_WRITTEN);
    assertThat(Stream.of("lost").filter(this::isRecorded)).isEmpty();
    store.heal(ODENSE);
    log.record(Looks.at(ODENSE, "child-c"));
    try (Writer writer = Files.newBufferedWriter(exported)) {
      store.looks().export(Looks.teacher(ODENSE), writer);
    }
    Files.write(heads, log.heads().values().stream().map(VerifyReadLogTests::line).toList());
  }

  private static String line(Head head) {
    return "{\"segment\": \"%s\", \"sequence\": %d, \"hash\": \"%s\"}"
        .formatted(head.segment(), head.sequence(), head.hash());
  }

  private boolean isRecorded(String child) {
    try {
      log.record(Looks.at(ODENSE, child));
      return true;
    } catch (LookNotLogged e) {
      return false;
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anExportedLogIsWhole() {
    assertThat(run(exported, heads)).isZero();
    assertThat(printed())
        .contains("whole: 5 entries, 2 segments, 1 known heads, 0 findings, 1 unconfirmed");
  }

  @Test
  void everyEntryComesBackFromItsLineAsItWas() {
    List<ReadLogEntry> entries = store.entries(ODENSE);

    assertThat(entries)
        .allSatisfy(entry -> assertThat(EntryForm.read(EntryForm.line(entry))).isEqualTo(entry));
  }

  @Test
  void aChangedCharacterIsNamedWithItsPlace() throws IOException {
    String text = Files.readString(exported);
    Files.writeString(exported, text.replace("child-b", "child-x"));

    assertThat(run(exported, heads)).isOne();
    assertThat(printed()).contains("/2: CHANGED", "NOT WHOLE");
  }

  @Test
  void aLineThatIsNoEntryIsNamedByItsNumber() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(exported));
    lines.set(1, lines.get(1).replaceFirst("\\{", "{\"added\":1,"));
    Files.write(exported, lines);

    assertThat(run(exported, heads)).isOne();
    assertThat(printed()).contains("line 2: UNREADABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "[]"})
  void aListThatHoldsNoTextIsNamedByItsLine(String element) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(exported));
    lines.set(1, lines.get(1).replaceFirst("\"subjects\":\\[", "\"subjects\":[" + element + ","));
    Files.write(exported, lines);

    assertThat(run(exported, heads)).isOne();
    assertThat(printed()).contains("line 2: UNREADABLE");
  }

  @Test
  void aCutFileIsFoundByTheHeads() throws IOException {
    ReadLogEntry last = EntryForm.read(lineOf("child-c"));
    Files.write(
        exported,
        Files.readAllLines(exported).stream().filter(line -> !line.contains("child-c")).toList());

    assertThat(run(exported, heads)).isOne();
    assertThat(printed()).contains(last.segment() + "/1: TAIL_CUT");
  }

  @Test
  void aFileThatIsNotThereIsNotCalledWhole() {
    assertThat(run(folder.resolve("no-such-file"))).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run(exported, exported.resolveSibling("no-heads"))).isEqualTo(2);
  }

  @Test
  void bytesThatAreNoTextAreNotCalledWhole() throws IOException {
    Files.write(exported, new byte[] {(byte) 0xff, (byte) 0xfe, 10});

    assertThat(run(exported, heads)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"a\":1}x",
        "{\"a\":1,\"a\":1}",
        "{\"a\":\"\\u00\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":1.5}",
        "{\"a\":true}",
        "{\"a\" 1}",
        "{\"a\":[1}",
        "{\"a\":\"b}",
        "null"
      })
  void refusesALineThatIsNotExactlyAnEntry(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> EntryForm.read(line));
  }

  /** Made by another implementation of the chain, so that no change here can change the format. */
  @Test
  void aLogOfTheFirstVersionIsStillWhole() {
    assertThat(run(shipped("first-version.jsonl"), shipped("first-version-heads.jsonl"))).isZero();
    assertThat(printed())
        .contains("whole: 5 entries, 2 segments, 1 known heads, 0 findings, 1 unconfirmed");
  }

  private static Path shipped(String name) {
    return Path.of("src", "test", "resources", "dk", "rettidig", "common", "readlog", name);
  }

  @Test
  void runsAsAProgramOfItsOwn() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                VerifyReadLog.class.getName(),
                exported.toString(),
                heads.toString())
            .redirectErrorStream(true)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).startsWith("whole: 5 entries");
    assertThat(process.waitFor()).isZero();
  }

  private int run(Path... files) {
    return VerifyReadLog.run(
        Stream.of(files).map(Path::toString).toList(),
        new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String lineOf(String child) throws IOException {
    return Files.readAllLines(exported).stream()
        .filter(line -> line.contains(child))
        .findFirst()
        .orElseThrow();
  }
}
