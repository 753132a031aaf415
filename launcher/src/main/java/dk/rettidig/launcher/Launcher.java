package dk.rettidig.launcher;

import dk.rettidig.launcher.check.MainJob.Verdict;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.start.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Starts what the command line asks for and keeps it until the process is told to end. */
public final class Launcher {

  /** The command was not understood, or something stands in its way. */
  private static final int REFUSED = 69;

  private final PrintStream out;

  private Launcher(PrintStream out) {
    this.out = out;
  }

  /** Ends with 0, with 1 when a check failed, with 69 and a sentence when it cannot start. */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    try {
      System.exit(new Launcher(System.out).run(Options.read(arguments)));
    } catch (CannotStart refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }

  private int run(Options options) throws InterruptedException, IOException {
    if (options.check()) {
      Verdict verdict = check(options);
      out.println(verdict.line());
      return verdict.good() ? 0 : 1;
    }
    serve(options);
    return 0;
  }

  private Verdict check(Options options) throws IOException {
    URI portal = options.checked();
    if (portal != null) {
      return Checking.perform(Reach.at(portal), out);
    }
    Path folder = Files.createTempDirectory("rettidig-check");
    Addresses addresses = options.portBase() == null ? Addresses.free() : options.addresses();
    try (var data = DataFolder.open(folder, null, false);
        var house = House.open(addresses, data, options.sizeOrSmall(), null, out::println)) {
      return fill(house) ? Checking.perform(Reach.of(addresses), out) : new Verdict(1, 0);
    } finally {
      DataFolder.delete(folder);
    }
  }

  private void serve(Options options) throws InterruptedException {
    Part only = options.only();
    var stopped = new CountDownLatch(1);
    var data = DataFolder.open(options.data(), only, options.fresh());
    var house = House.open(options.addresses(), data, options.sizeOrSmall(), only, out::println);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform().name("stop").unstarted(() -> stop(house, data, stopped)));
    if (only == null) {
      house.greet(out);
      fillBeside(house, options);
    }
    stopped.await();
  }

  private void fillBeside(House house, Options options) {
    if (options.size() != null && house.hasDemo()) {
      Thread.ofPlatform().name("filling").daemon().start(() -> fill(house));
    }
  }

  private boolean fill(House house) {
    try {
      house.fill();
      out.println("The demo municipalities are full.");
      return true;
    } catch (RuntimeException e) {
      out.println("The filling broke off and is done again at the next start: " + e.getMessage());
      return false;
    }
  }

  private static void stop(House house, DataFolder data, CountDownLatch stopped) {
    house.close();
    data.close();
    stopped.countDown();
  }
}
