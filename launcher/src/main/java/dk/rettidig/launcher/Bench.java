package dk.rettidig.launcher;

import dk.rettidig.launcher.bench.Doorstep;
import dk.rettidig.launcher.bench.Figure;
import dk.rettidig.launcher.bench.ManyStreams;
import dk.rettidig.launcher.bench.Measuring;
import dk.rettidig.launcher.bench.Plan;
import dk.rettidig.launcher.bench.RoutingSpeed;
import dk.rettidig.launcher.bench.Starts;
import dk.rettidig.launcher.bench.Table;
import dk.rettidig.launcher.client.CallRefused;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.start.DataFolder;
import dk.rettidig.launcher.start.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Measures on fresh folders, one figure after the other, and prints a table. */
public final class Bench {

  /** Where the run script is; the bench script says it. */
  private static final String PROJECT = "rettidig.project";

  private static final int REFUSED = 69;
  private static final int FILLING_ATTEMPTS = 3;

  private final Plan plan;
  private final Path folder;
  private final PrintStream asides;

  private Bench(Plan plan, Path folder, PrintStream asides) {
    this.plan = plan;
    this.folder = folder;
    this.asides = asides;
  }

  /**
   * Measures. Ends with 69 and a sentence when the arguments are not understood.
   *
   * @param arguments seconds and rate, both optional, and {@code --only} with names of figures
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Plan plan;
    try {
      plan = Plan.read(arguments);
    } catch (IllegalArgumentException refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
      return;
    }
    Path folder = Files.createTempDirectory("rettidig-bench");
    try {
      QuietConsole.apply(folder, null);
      new Bench(plan, folder, System.err).run().lines().forEach(System.out::println);
    } finally {
      DataFolder.delete(folder);
    }
    System.exit(0);
  }

  private Table run() throws InterruptedException {
    var table = new Table(plan, asides);
    if (plan.wants(Figure.STARTS)) {
      Path project = Path.of(System.getProperty(PROJECT, "."));
      new Starts(project, folder.resolve("starts")).fill(table);
    }
    if (plan.wants(Figure.ROUTING)) {
      new RoutingSpeed(plan).fill(table);
    }
    if (plan.wantsAny(Figure.PAGES, Figure.CONCERNS, Figure.KNEE)) {
      inHouse(table);
    }
    if (plan.wants(Figure.STREAMS)) {
      new ManyStreams(plan, folder.resolve("streams"), asides::println).fill(table);
    }
    return table;
  }

  private void inHouse(Table table) throws InterruptedException {
    try (var doorstep = Doorstep.open();
        var data = DataFolder.open(folder.resolve("house"), null, false)) {
      var surroundings = new Surroundings(Addresses.free(), data, environment(doorstep));
      Reach reach = Reach.of(surroundings.addresses());
      try (var house = House.open(surroundings, DemoSize.usual(), null, asides::println);
          var visitors = new Visitors(reach)) {
        fill(house);
        new Measuring(plan, reach, visitors, surroundings.kafka(), doorstep).fill(table);
      }
    }
  }

  /**
   * A filling that broke off goes on where it was; a cold start on a busy machine may need that.
   */
  private void fill(House house) {
    for (int attempt = 1; attempt < FILLING_ATTEMPTS; attempt++) {
      try {
        house.fill();
        return;
      } catch (UncheckedIOException | CallRefused e) {
        asides.println("The filling broke off and goes on: " + e.getMessage());
      }
    }
    house.fill();
  }

  /** The case system stands at the doorstep, and is told of escalations, too. */
  private static Map<String, String> environment(Doorstep doorstep) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put(Surroundings.WEBHOOK, doorstep.address().toString());
    environment.put(Surroundings.WEBHOOK_KINDS, "notification.sent.v1,escalation.raised.v1");
    return environment;
  }
}
