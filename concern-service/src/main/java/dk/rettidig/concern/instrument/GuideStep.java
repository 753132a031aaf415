package dk.rettidig.concern.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does at a level. Steps stand side by side with the duty, none before it.
 *
 * @param code unique within the guide
 * @param information what the family is told, and on which basis something is shared
 * @param law key in the law table when the deadline or the step is law, e.g. {@code
 *     barnets-lov.136}
 */
public record GuideStep(
    String code,
    Party who,
    List<Party> involves,
    Text what,
    @Nullable Text information,
    Deadline deadline,
    @Nullable StepProduct product,
    @Nullable String law,
    SourceMark mark) {

  public GuideStep {
    Code.require(Code.PART, code, "step code");
    involves = List.copyOf(involves);
    if (law != null) {
      Code.require(Code.PART, law, "law key");
    }
  }

  boolean reachesTheFamily() {
    return who.family() || involves.stream().anyMatch(Party::family);
  }
}
