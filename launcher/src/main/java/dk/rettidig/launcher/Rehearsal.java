package dk.rettidig.launcher;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.demo.DemoHouse;
import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.start.DataFolder;
import dk.rettidig.launcher.start.LocalParts;
import dk.rettidig.launcher.start.Starting;
import dk.rettidig.launcher.start.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** One start and stop on a throw-away folder, from which the runtime learns to start quicker. */
public final class Rehearsal {

  private Rehearsal() {}

  /** Leaves nothing behind. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("rettidig-rehearsal");
    try (var data = DataFolder.open(folder, null, false)) {
      QuietConsole.apply(folder, null);
      var surroundings = new Surroundings(Addresses.free(), data, Map.of());
      var house = DemoHouse.of(DemoSize.small(), LocalDate.now(Clock.system(DanishTime.ZONE)));
      new Starting(surroundings, new LocalParts(surroundings, house), line -> {}).all().close();
    } finally {
      DataFolder.delete(folder);
    }
  }
}
