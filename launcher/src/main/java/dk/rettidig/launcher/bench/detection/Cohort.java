package dk.rettidig.launcher.bench.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Children made from parameters, one at a time; the same for the same seed. */
final class Cohort {

  /**
   * A child.
   *
   * @param written in the order in which it is known
   */
  record Child(Life life, List<Happening> written) {}

  private final long seed;
  private final Lives lives;
  private final List<Part> parts;

  Cohort(Parameters parameters, long seed) {
    this.seed = seed;
    this.lives = new Lives(parameters);
    Raters raters = Raters.fitted(parameters);
    this.parts =
        List.of(
            new Rounds(parameters, raters),
            new Concerns(parameters, raters),
            new Work(parameters),
            new Transitions(parameters),
            new Absences(parameters));
  }

  Child child(int number) {
    Dice dice = Dice.of(seed, number);
    Life life = lives.live(dice.split());
    List<Happening> written = new ArrayList<>();
    for (Part part : parts) {
      part.write(life, dice.split(), written);
    }
    written.sort(Comparator.comparingInt(Happening::day));
    return new Child(life, written);
  }
}
