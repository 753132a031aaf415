package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Transition;
import java.util.List;

/** Changes of unit, known some months ahead, with or without a handover. */
final class Transitions implements Part {

  private static final int KNOWN_BEFORE = 120;
  private static final int HANDED_FROM = 60;

  private final double handed;

  Transitions(Parameters parameters) {
    this.handed = parameters.number("transition.handed");
  }

  @Override
  public void write(Life life, Dice dice, List<Happening> written) {
    for (int change : life.changes()) {
      String id = "transition-" + change;
      written.add(
          new Happening(
              Math.max(0, change - KNOWN_BEFORE), new Transition(id, Time.date(change), false)));
      if (dice.happens(handed)) {
        int day = Math.max(1, change - dice.day(1, HANDED_FROM));
        written.add(new Happening(day, new Transition(id, Time.date(change), true)));
      }
    }
  }
}
