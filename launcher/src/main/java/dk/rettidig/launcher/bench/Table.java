package dk.rettidig.launcher.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The table of figures of one run; a measurement that breaks off says so in its row. */
public final class Table {

  private static final String NOT_ASKED = "not measured in this run";

  private final Plan plan;
  private final PrintStream asides;
  private final Machine machine = Machine.now();
  private final Map<Aim, String> measured = new EnumMap<>(Aim.class);

  /**
   * @param asides gets a line as each measurement ends
   */
  public Table(Plan plan, PrintStream asides) {
    this.plan = plan;
    this.asides = asides;
    measured.put(Aim.RATINGS, "not there yet: ratings are not built");
    measured.put(Aim.LOST, "not measured here: the fault tests of `./test` count it");
  }

  void put(Aim aim, String result) {
    measured.put(aim, result);
    asides.println(aim.row(result));
  }

  /** Runs a measurement; when it breaks off, the rows that it leaves open say why. */
  void measure(Callable<Map<Aim, String>> measurement, Aim... rows) {
    try {
      measurement.call().forEach(this::put);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (Exception e) {
      e.printStackTrace(asides);
      for (Aim row : rows) {
        measured.putIfAbsent(row, "broke off: " + e);
      }
    }
  }

  /** As Markdown, with the circumstances below. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("| Figure | Aim | Measured |");
    lines.add("| --- | --- | --- |");
    Arrays.stream(Aim.values())
        .map(aim -> aim.row(measured.getOrDefault(aim, NOT_ASKED)))
        .forEach(lines::add);
    lines.add("");
    lines.add(
        "Open loop: latency counts from the intended start, also when the machine is late. Load,"
            + " services, broker and store share one process and one machine.");
    lines.add(
        "Each save: token check, access check, encryption with the child's own key, outbox, journal"
            + " of the store; then the handlers of the two other services. Each look at a child:"
            + " written into the read log before it is answered.");
    lines.add(
        "%s; %d s for each measurement after %d s of warm-up; arguments: %s"
            .formatted(
                machine.line(),
                plan.seconds(),
                plan.warmUp().toSeconds(),
                plan.arguments().isEmpty() ? "none" : plan.arguments()));
    return lines;
  }
}
