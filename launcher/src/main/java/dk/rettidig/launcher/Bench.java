package dk.rettidig.launcher;

import dk.rettidig.launcher.bench.Measuring;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.DataFolder;
import dk.rettidig.launcher.part.Part;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts everything on a fresh folder, measures, and prints a table. */
public final class Bench {

  private static final int USUAL_SECONDS = 60;
  private static final int USUAL_RATE = 200;

  private Bench() {}

  /**
   * Measures.
   *
   * @param arguments seconds and rate, both optional
   */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_SECONDS;
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RATE;
    PrintStream asides = System.err;
    Path folder = Files.createTempDirectory("rettidig-bench");
    Addresses addresses = Addresses.free();
    List<String> table;
    try (var data = DataFolder.open(folder, null, false);
        var house = House.open(addresses, data, DemoSize.usual(), null, asides::println);
        var visitors = new Visitors(Reach.of(addresses))) {
      house.fill();
      String kafka = Addresses.HOST + ":" + addresses.port(Part.BROKER);
      table = new Measuring(visitors, kafka, seconds, rate).table();
    } finally {
      DataFolder.delete(folder);
    }
    table.forEach(System.out::println);
    System.exit(0);
  }
}
