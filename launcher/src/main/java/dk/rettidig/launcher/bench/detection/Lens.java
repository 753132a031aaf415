package dk.rettidig.launcher.bench.detection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one rule, all of them, or a comparison makes of a cohort, by age. */
final class Lens {

  private final Map<Band, Counts> counts = new EnumMap<>(Band.class);

  /**
   * Counts a child.
   *
   * @param days on which it was worth a look
   * @param fourthLevel days of concerns at level 4 or graver
   * @param threshold days on which the single threshold hit
   */
  void count(Life life, List<Integer> days, List<Integer> fourthLevel, List<Integer> threshold) {
    if (life.known()) {
      return;
    }
    for (int day : days) {
      if (life.thrivesOn(day)) {
        at(life.bandOn(day)).unneeded();
      }
    }
    for (int day = 0; day < Math.min(life.turning(), life.days()); day += Time.WEEK) {
      at(life.bandOn(day)).thriving(Time.WEEK);
    }
    if (life.turns()) {
      at(life.bandOn(life.turning()))
          .turned(life, first(life, days), first(life, fourthLevel), first(life, threshold));
    }
  }

  private Counts at(Band band) {
    return counts.computeIfAbsent(band, _ -> new Counts());
  }

  /** The first day from the turning on, as long as it lasts. */
  private static @Nullable Integer first(Life life, List<Integer> days) {
    for (int day : days) {
      if (day >= life.turning() && day <= life.ended()) {
        return day;
      }
    }
    return null;
  }

  void add(Lens other) {
    other.counts.forEach((band, others) -> at(band).add(others));
  }

  /** Of one age. */
  Result result(Band band) {
    return at(band).result();
  }

  /** Of all ages. */
  Result result() {
    var all = new Counts();
    counts.values().forEach(all::add);
    return all.result();
  }
}
