package dk.rettidig.concern.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads under "Det sker der nu". The reminder of the duty is not one of its parts, so
 * a page without it cannot be made.
 *
 * @param level nothing when no level was chosen, or on suspicion of abuse
 */
public record GuidePage(InstrumentVersion instrument, @Nullable Level level, List<GuideStep> steps)
    implements BesideTheDuty {

  public GuidePage {
    steps = List.copyOf(steps);
  }

  /** Whether a step suggests this; a suggestion to a person, who decides. */
  public boolean suggests(StepProduct product) {
    return steps.stream().anyMatch(step -> step.product() == product);
  }
}
