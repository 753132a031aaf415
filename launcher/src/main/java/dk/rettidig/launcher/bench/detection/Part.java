package dk.rettidig.launcher.bench.detection;

import java.util.List;

/** One kind of thing that is written about a child. */
interface Part {

  /**
   * Writes what there is of it.
   *
   * @param written what other parts wrote before, to be added to
   */
  void write(Life life, Dice dice, List<Happening> written);
}
