package dk.rettidig.concern.instrument.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples of the document on model files, so that it stays true. */
final class Example {

  private Example() {}

  static String instrument() {
    return block(0);
  }

  static String choice() {
    return block(1);
  }

  private static String block(int index) {
    try {
      String document = Files.readString(Path.of("../docs/model-files.md"));
      String block = document.split("```yaml\n", -1)[index + 1];
      return block.substring(0, block.indexOf("```"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
