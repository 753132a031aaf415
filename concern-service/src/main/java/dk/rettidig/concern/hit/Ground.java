package dk.rettidig.concern.hit;

import dk.rettidig.concern.detection.Entry;
import java.time.LocalDate;

/**
 * An entry that a hit rests on, as it stood when a rule saw it: which, from when, and the figures;
 * never its words.
 *
 * @param entry its id
 * @param figures what the rule read in it; once they are others, the hit rests on it no more
 */
record Ground(Entry.Kind kind, String entry, LocalDate day, String figures) {

  static Ground of(Entry entry) {
    String figures =
        switch (entry) {
          case Entry.Rating rating -> rating.placement().toString();
          case Entry.Concern concern -> concern.placement() + " " + concern.profession();
          case Entry.Action action -> action.due() + " " + action.touched() + " " + action.open();
          case Entry.Decision decision -> decision.due() + " " + decision.answered();
          case Entry.Transition transition -> Boolean.toString(transition.handedOver());
          case Entry.Absence absence -> absence.category().name();
        };
    return new Ground(entry.kind(), entry.id(), entry.day(), figures);
  }

  @Override
  public String toString() {
    return "Ground[" + kind + "]";
  }
}
