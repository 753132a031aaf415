package dk.rettidig.launcher.faults;

import static org.awaitility.Awaitility.await;

import dk.rettidig.launcher.part.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What the parts said of their faults, for whoever reads why a test failed.
 *
 * @param said all lines of a part, those of its killed processes too
 */
record Logs(Function<Part, List<String>> said) {

  private static final Pattern NEXT_ENTRY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[T ].*");
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int ENOUGH = 100;

  /** The entry that names the reference of a fault, whoever wrote it; it may come after it. */
  String about(String reference) {
    try {
      return await().atMost(PATIENCE).until(() -> entry(reference), Predicate.not(String::isEmpty));
    } catch (ConditionTimeoutException silence) {
      return "no part has said anything about " + reference;
    }
  }

  /** The end of what a part said. */
  String last(Part part) {
    List<String> lines = said.apply(part);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - ENOUGH), lines.size()));
  }

  private String entry(String reference) {
    return Arrays.stream(Part.values())
        .map(part -> entry(said.apply(part), reference))
        .collect(Collectors.joining());
  }

  private static String entry(List<String> lines, String reference) {
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
}
