package dk.rettidig.launcher;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.demo.DemoPlan;
import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.DataFolder;
import dk.rettidig.launcher.part.LocalParts;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.part.RunningParts;
import dk.rettidig.launcher.part.Starting;
import dk.rettidig.launcher.part.Surroundings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
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
  public static void main(String[] arguments) throws InterruptedException {
    try {
      int status = new Launcher(System.out).run(Options.read(arguments));
      System.exit(status);
    } catch (CannotStart refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }

  private int run(Options options) throws InterruptedException {
    try (var data = DataFolder.open(options.data(), options.only(), options.fresh())) {
      var surroundings = new Surroundings(options.addresses(), data, System.getenv());
      QuietConsole.apply(data.path().resolve("log"), options.only());
      serve(surroundings, options);
      return 0;
    }
  }

  private void serve(Surroundings surroundings, Options options) throws InterruptedException {
    DemoSize size = options.size() == null ? DemoSize.small() : options.size();
    LocalDate today = LocalDate.now(Clock.system(DanishTime.ZONE));
    var plan = DemoPlan.of(surroundings.data().path(), size, today);
    DemoHouse house = DemoHouse.of(plan.size(), plan.day());
    var starting = new Starting(surroundings, new LocalParts(surroundings, house), out::println);
    Part only = options.only();
    RunningParts parts = only == null ? starting.all() : starting.only(only);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                  parts.close();
                  stopped.countDown();
                }));
    if (only == null) {
      greet(surroundings.addresses(), house);
    }
    stopped.await();
  }

  private void greet(Addresses addresses, DemoHouse house) {
    out.println();
    out.println("Rettidig  " + addresses.url(Part.PORTAL));
    out.println("Mails     " + addresses.url(Part.MAIL));
    out.println("Webhooks  " + addresses.url(Part.WEBHOOK));
    out.println();
    out.println("Demo users, without passwords:");
    for (DemoUser user : house.all()) {
      out.println("  %-22s %s, %s".formatted(user.username(), user.name(), user.title()));
    }
  }
}
