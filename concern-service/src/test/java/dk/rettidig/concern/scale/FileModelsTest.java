package dk.rettidig.concern.scale;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class FileModelsTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Logger logger = (Logger) LoggerFactory.getLogger(FileModels.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logger.addAppender(log);
    log.start();
  }

  @AfterEach
  void leave() {
    logger.detachAppender(log);
    logger.setLevel(null);
  }

  @Test
  void aRefusedFileOfAMunicipalityIsNamedWithItsReasonAndTheShippedModelsAreUsed()
      throws IOException {
    write("ours.yaml", "format: 1\nkind: instrument\n");

    assertThat(files().of(NORDSUND).orElseThrow().texts())
        .containsKey(new InstrumentVersion("bl5", "1.0"));

    assertThat(said(Level.WARN))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("901", "ours.yaml", "format-required"));
    assertThat(said(Level.INFO))
        .singleElement()
        .asString()
        .contains("901", "bl5.yaml")
        .doesNotContain("ours.yaml");
  }

  @Test
  void aFileOfAMunicipalityThatIsInUseIsNamed() throws IOException {
    write(
        "choice.yaml",
        "format: 1\nkind: instrument-choice\nstandard: {id: bl5, version: \"1.0\"}\n");

    files();

    assertThat(said(Level.WARN)).isEmpty();
    assertThat(said(Level.INFO)).singleElement().asString().contains("901", "choice.yaml");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("901")).resolve(name), text);
  }

  private List<String> said(Level level) {
    return log.list.stream()
        .filter(event -> event.getLevel().equals(level))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private FileModels files() {
    var kernel =
        new KernelSettings("concern", List.of("901"), folder.resolve("keys"), false, (short) 1, 1);
    return new FileModels(kernel, new ModelSettings(folder));
  }
}
