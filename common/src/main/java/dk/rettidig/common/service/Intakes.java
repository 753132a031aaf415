package dk.rettidig.common.service;

import dk.rettidig.common.consumption.Intake;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All intakes of a service. */
public record Intakes(List<Intake> all) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when two subscriptions of one consumer share a topic: each
   *     would get only some of the partitions
   */
  public Intakes {
    all = List.copyOf(all);
    Set<String> names = new HashSet<>();
    for (Intake intake : all) {
      if (!names.add(intake.subscription().name())) {
        throw new IllegalArgumentException("two subscriptions " + intake.subscription().name());
      }
    }
  }
}
