package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.file.ModelReport.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A file that may hold a model; nothing is read before {@link #bytes}. */
record FoundFile(String name, Opening opening) {

  /** Opens a file, wherever it lies. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  /** A model that is shipped on the class path. */
  static FoundFile shipped(String name) {
    String resource = "/models/" + name;
    return new FoundFile(
        "models/" + name,
        () -> Objects.requireNonNull(FoundFile.class.getResourceAsStream(resource), resource));
  }

  /**
   * The YAML files of a folder by name; links that lead out of the folder open to nothing but a
   * refusal. A folder that cannot be listed is one file that cannot be read.
   */
  static List<FoundFile> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(FoundFile::named)
          .sorted()
          .map(file -> new FoundFile(file.toString(), () -> inside(folder, file)))
          .toList();
    } catch (IOException e) {
      return List.of(
          new FoundFile(
              folder.toString(),
              () -> {
                throw e;
              }));
    }
  }

  /** At most one byte more than the largest file, so that a huge one costs nothing. */
  byte[] bytes() throws Unusable {
    try (InputStream in = opening.open()) {
      return in.readNBytes(ModelFormats.LARGEST + 1);
    } catch (IOException e) {
      throw new Unusable(
          "file-unreadable",
          "",
          Place.FILE,
          "Filen eller mappen kan ikke læses.",
          "The file or folder cannot be read.");
    }
  }

  private static boolean named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static InputStream inside(Path folder, Path file) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
      throw new IOException("not a file of the folder: " + file);
    }
    return Files.newInputStream(real);
  }
}
