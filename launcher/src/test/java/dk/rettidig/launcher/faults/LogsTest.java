package dk.rettidig.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.launcher.part.Part;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogsTest {

  private static final List<String> FAULT =
      List.of(
          "2026-02-03 09:12:00,123 ERROR Advice server:unexpected, reference r-1: SomeFault",
          "\tat some.Place",
          "Caused by: AnotherFault");
  private static final String OTHER = "2026-02-03 09:12:01,000 ERROR Relay something else";

  @Test
  void findsTheWholeEntryThatNamesAReference() {
    var logs =
        logs(
            Map.of(
                Part.MEETING, List.of(OTHER),
                Part.CONCERN,
                    Stream.of(List.of(OTHER), FAULT, List.of(OTHER))
                        .flatMap(List::stream)
                        .toList()));

    assertThat(logs.about("r-1")).isEqualTo(String.join("\n", FAULT));
    assertThat(logs.about("r-2")).startsWith("no part has said anything");
  }

  @Test
  void showsTheEndOfWhatAPartSaid() {
    var lines = Stream.concat(Collections.nCopies(200, OTHER).stream(), FAULT.stream()).toList();

    assertThat(logs(Map.of(Part.PORTAL, lines)).last(Part.PORTAL))
        .hasLineCount(100)
        .endsWith(String.join("\n", FAULT));
  }

  private static Logs logs(Map<Part, List<String>> said) {
    return new Logs(part -> said.getOrDefault(part, List.of()));
  }
}
