package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts wrote into their logs, for whoever reads why a test failed.
 *
 * @param folder with a file for each part, which outlives its kills
 */
record Logs(Path folder) {

  private static final Pattern NEXT_ENTRY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T.*");
  private static final String SUFFIX = ".log";
  private static final int ENOUGH = 100;

  /** The entry that names the reference of a fault, wherever it stands. */
  String about(String reference) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .map(file -> entry(file, reference))
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The end of a part's log. */
  String last(Part part) {
    List<String> lines = lines(folder.resolve(part.label() + SUFFIX));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - ENOUGH), lines.size()));
  }

  private static String entry(Path file, String reference) {
    List<String> lines = lines(file);
    for (int start = 0; start < lines.size(); start++) {
      if (lines.get(start).contains(reference)) {
        Stream<String> rest =
            lines.stream()
                .skip(start + 1L)
                .takeWhile(line -> !NEXT_ENTRY.matcher(line).matches())
                .limit(ENOUGH);
        return Stream.concat(Stream.of(lines.get(start)), rest).collect(Collectors.joining("\n"));
      }
    }
    return "";
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
