package dk.rettidig.launcher.start;

import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Starts parts in their order and reports each. */
public final class Starting {

  private final Surroundings surroundings;
  private final PartStarter starter;
  private final Consumer<String> report;

  /**
   * @param report gets a line per part
   */
  public Starting(Surroundings surroundings, PartStarter starter, Consumer<String> report) {
    this.surroundings = surroundings;
    this.starter = starter;
    this.report = report;
  }

  /**
   * Starts everything that nothing outside stands in for.
   *
   * @throws CannotStart with a sentence, when a port is taken; nothing runs then
   */
  public RunningParts all() {
    return start(
        Arrays.stream(Part.values()).filter(part -> !surroundings.replaced(part)).toList());
  }

  /**
   * Starts one part.
   *
   * @throws CannotStart with a sentence, when its port is taken or a part that it needs is missing
   */
  public RunningParts only(Part part) {
    part.needs().stream()
        .filter(needed -> !surroundings.replaced(needed))
        .forEach(needed -> surroundings.addresses().requireRunning(needed, part));
    return start(List.of(part));
  }

  private RunningParts start(List<Part> wanted) {
    wanted.forEach(surroundings.addresses()::requireFree);
    var running = new RunningParts();
    try {
      for (Part part : wanted) {
        long from = System.nanoTime();
        running.add(starter.start(part));
        long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
        report.accept(
            "%-12s %-22s %5d ms"
                .formatted(part.label(), surroundings.addresses().url(part), millis));
      }
      return running;
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
  }
}
