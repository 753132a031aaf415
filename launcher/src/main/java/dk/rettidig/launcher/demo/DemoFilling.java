package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Fills both municipalities over the services' own interfaces. Everything has the same id in every
 * run, so a filling that was broken off is simply done again.
 */
public final class DemoFilling {

  private final DemoHouse house;
  private final Visitors visitors;
  private final LocalDate day;
  private final Path folder;
  private final Progress progress;

  /**
   * @param day on which the house was invented
   * @param folder in which it is noted what is full
   */
  public DemoFilling(
      DemoHouse house, Visitors visitors, LocalDate day, Path folder, Progress progress) {
    this.house = house;
    this.visitors = visitors;
    this.day = day;
    this.folder = folder;
    this.progress = progress;
  }

  /** Fills what is not full yet; answers whether anything was to do. */
  public boolean fill() {
    boolean filled = false;
    for (DemoMunicipality municipality : house.municipalities()) {
      Path mark = folder.resolve("demo-" + municipality.code().code() + "-full");
      if (!Files.exists(mark)) {
        fill(municipality);
        note(mark);
        filled = true;
      }
    }
    return filled;
  }

  private void fill(DemoMunicipality municipality) {
    Visitor admin = visitors.as(DemoHouse.username(municipality, "admin"));
    var organisation = new FillOrganisation(municipality, admin, day, progress);
    var children = organisation.fill();
    organisation.fillAbsence(new InventAbsence(DemoHouse.SEED, municipality, day).days());
    organisation.planForums();
    var desk = new FillDesk(municipality, children, admin, progress);
    desk.planDuty(Clock.systemUTC().instant());
    var history = new DemoHistory(DemoHouse.SEED, municipality, day);
    new FillHistory(municipality, children, admin, progress).fill(history);
    desk.fill(history);
    var recent = new FillRecentWeeks(municipality, children, visitors, day, progress).fill();
    new FillForum(municipality, visitors, day, progress).fill(recent);
    new FillNotifications(municipality, children, visitors, progress).fill();
    new FillPastRounds(municipality, children, day, progress).fill(admin.concern());
    new FillRounds(municipality, children, visitors, day).fill();
    new FillLogs(municipality, children, visitors, day).fill();
    organisation.decideOnDetection();
  }

  private static void note(Path mark) {
    try {
      Files.writeString(mark, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
