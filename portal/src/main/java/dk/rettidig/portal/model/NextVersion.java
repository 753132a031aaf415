package dk.rettidig.portal.model;

import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The number that a new version of a scale is offered; whoever saves may choose a higher one. */
final class NextVersion {

  private NextVersion() {}

  /** One more in the last place than the highest that is there: after 1.9 comes 1.10. */
  static String after(String id, List<Line> all) {
    int[] highest =
        all.stream()
            .filter(line -> line.id().equals(id))
            .map(line -> numbers(line.version()))
            .max(Comparator.comparing(numbers -> numbers, Arrays::compare))
            .orElse(new int[] {0});
    int last = highest.length - 1;
    if (last == 0) {
      return highest[0] + ".1";
    }
    highest[last]++;
    return String.join(".", Arrays.stream(highest).mapToObj(Integer::toString).toList());
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
