package dk.rettidig.launcher.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A child of an invented municipality; concern-service gives it its id.
 *
 * @param cpr ten digits that nobody can have
 * @param siblings the numbers of those who were invented before
 * @param guardians who have custody
 */
record DemoChild(
    String name,
    String cpr,
    LocalDate born,
    String unit,
    String group,
    List<String> siblings,
    List<Guardian> guardians) {

  DemoChild {
    siblings = List.copyOf(siblings);
    guardians = List.copyOf(guardians);
  }

  /** A parent. */
  record Guardian(String id, String name) {}
}
