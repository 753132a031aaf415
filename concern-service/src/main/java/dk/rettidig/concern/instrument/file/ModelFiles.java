package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.InstrumentVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Loads the models that are shipped and those that a municipality keeps in folders of its own. A
 * broken file is refused and named in the report; the others load all the same.
 */
@NamedInterface("file")
public final class ModelFiles {

  static final List<String> SHIPPED =
      List.of(
          "bl5.yaml",
          "morsoe.yaml",
          "koege.yaml",
          "svendborg.yaml",
          "middelfart.yaml",
          "kloden.yaml",
          "vejle.yaml",
          "trivsel3.yaml",
          "effekttemaer.yaml",
          "funktion5.yaml");

  static final InstrumentVersion STANDARD = new InstrumentVersion("bl5", "1.0");

  private final ModelFormats formats = new ModelFormats();

  /**
   * The shipped models and the {@code .yaml} and {@code .yml} files of the folders, for one
   * municipality. Where no file chooses, the shipped five-level scale is the standard.
   *
   * @param folders read in this order, each by file name; none for the shipped models only
   */
  public LoadedModels load(Path... folders) {
    Loading loading = new Loading(formats);
    Stream.concat(
            SHIPPED.stream().map(FoundFile::shipped),
            Arrays.stream(folders).flatMap(folder -> FoundFile.in(folder).stream()))
        .forEach(loading::take);
    return loading.done(STANDARD);
  }
}
