package dk.rettidig.launcher;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.DemoFilling;
import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.demo.DemoPlan;
import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.start.DataFolder;
import dk.rettidig.launcher.start.LocalParts;
import dk.rettidig.launcher.start.RunningParts;
import dk.rettidig.launcher.start.Starting;
import dk.rettidig.launcher.start.Surroundings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What runs in this process, and the demo in it. */
final class House implements AutoCloseable {

  private final Surroundings surroundings;
  private final DemoPlan plan;
  private final DemoHouse demo;
  private final RunningParts parts;
  private final Consumer<String> report;

  private House(
      Surroundings surroundings,
      DemoPlan plan,
      DemoHouse demo,
      RunningParts parts,
      Consumer<String> report) {
    this.surroundings = surroundings;
    this.plan = plan;
    this.demo = demo;
    this.parts = parts;
    this.report = report;
  }

  /**
   * Starts everything, or the one part.
   *
   * @param report gets a line per part
   */
  static House open(
      Addresses addresses,
      DataFolder data,
      DemoSize size,
      @Nullable Part only,
      Consumer<String> report) {
    return open(new Surroundings(addresses, data, System.getenv()), size, only, report);
  }

  /** As above, with an environment of its own. */
  static House open(
      Surroundings surroundings, DemoSize size, @Nullable Part only, Consumer<String> report) {
    DataFolder data = surroundings.data();
    QuietConsole.apply(data.path().resolve("log"), only);
    LocalDate today = LocalDate.now(Clock.system(DanishTime.ZONE));
    DemoPlan plan =
        data.alone(() -> {
          surroundings.makeSecrets();
          return DemoPlan.of(data.path(), size, today);
        });
    if (only == null && !plan.size().equals(size)) {
      report.accept(
          "The folder holds a demo of %d children from %s; --fresh lets a --size count."
              .formatted(plan.size().children(), plan.day()));
    }
    DemoHouse demo = DemoHouse.of(plan.size(), plan.day());
    var starting = new Starting(surroundings, new LocalParts(surroundings, demo), report);
    RunningParts parts = only == null ? starting.all() : starting.only(only);
    return new House(surroundings, plan, demo, parts, report);
  }

  /**
   * Fills the demo municipalities, as far as they are not full yet.
   *
   * @throws CannotStart with an identity provider from outside, since nobody can log in there for
   *     them
   */
  void fill() {
    if (hasDemo()) {
      var reach = Reach.of(surroundings.addresses());
      try (var visitors = new Visitors(reach)) {
        new DemoFilling(
                demo, visitors, plan.day(), surroundings.data().path(), new ProgressLines(report))
            .fill();
      }
    } else {
      throw new CannotStart("With an identity provider from outside there is no demo to fill.");
    }
  }

  void greet(PrintStream out) {
    Addresses addresses = surroundings.addresses();
    out.println();
    out.println("Rettidig  " + addresses.url(Part.PORTAL));
    out.println("Mails     " + addresses.url(Part.MAIL));
    out.println("Webhooks  " + addresses.url(Part.WEBHOOK));
    out.println();
    if (hasDemo()) {
      out.println("Demo users, without passwords:");
      for (DemoUser user : demo.all()) {
        out.println("  %-22s %s, %s".formatted(user.username(), user.name(), user.title()));
      }
    } else {
      out.println("Users are those of " + surroundings.issuer());
    }
    out.println();
  }

  /** Nobody can log in for the demo at an identity provider from outside. */
  boolean hasDemo() {
    return surroundings.usesOwnIdentity();
  }

  @Override
  public void close() {
    parts.close();
  }
}
