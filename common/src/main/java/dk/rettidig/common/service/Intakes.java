package dk.rettidig.common.service;

import dk.rettidig.common.consumption.Intake;
import java.util.List;

/** All intakes of a service. */
public record Intakes(List<Intake> all) {

  /** Copies the list. */
  public Intakes {
    all = List.copyOf(all);
  }
}
