package dk.rettidig.concern.instrument;

import java.util.List;

/**
 * Who does what at which level, and what happens instead on suspicion of abuse.
 *
 * @param version the guide's own version, kept by a record beside the instrument's
 * @param levels at most one entry per level; a skeleton may leave levels out
 * @param onSuspicion the steps on suspicion of abuse, whatever the level; none reaches the family
 */
public record ActionGuide(String version, List<LevelSteps> levels, List<GuideStep> onSuspicion)
    implements BesideTheDuty {

  /** The steps at one level. */
  public record LevelSteps(String level, List<GuideStep> steps) {

    public LevelSteps {
      steps = List.copyOf(steps);
    }
  }

  public ActionGuide {
    Code.require(Code.VERSION, version, "guide version");
    levels = List.copyOf(levels);
    onSuspicion = List.copyOf(onSuspicion);
  }

  List<GuideStep> stepsAt(String level) {
    return levels.stream()
        .filter(entry -> entry.level().equals(level))
        .findFirst()
        .map(LevelSteps::steps)
        .orElse(List.of());
  }
}
