package dk.rettidig.launcher.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A child of an invented municipality.
 *
 * @param key stable within the municipality, for the import
 * @param cpr ten digits that nobody can have
 * @param family siblings have the same
 */
record DemoChild(
    String key,
    String name,
    String cpr,
    LocalDate born,
    String unit,
    String group,
    String family,
    List<Guardian> guardians) {

  DemoChild {
    guardians = List.copyOf(guardians);
  }

  /** A parent who has custody. */
  record Guardian(String key, String name) {}
}
