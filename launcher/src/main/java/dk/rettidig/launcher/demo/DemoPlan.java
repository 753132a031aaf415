package dk.rettidig.launcher.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Properties;

/**
 * Which demo a data folder holds, kept beside the data, so that a start on a later day invents the
 * same people.
 *
 * @param day on which it was invented
 */
public record DemoPlan(DemoSize size, LocalDate day) {

  private static final String FILE = "demo.properties";

  /** The folder's plan, else the one for today, which is kept from now on. */
  public static DemoPlan of(Path folder, DemoSize size, LocalDate today) {
    Path file = folder.resolve(FILE);
    try {
      if (Files.exists(file)) {
        return read(Files.readString(file));
      }
      var plan = new DemoPlan(size, today);
      Path draft = folder.resolve(FILE + ".tmp");
      Files.writeString(draft, plan.text());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return "children=%d%nday=%s%n".formatted(size.children(), day);
  }

  private static DemoPlan read(String text) throws IOException {
    var kept = new Properties();
    kept.load(new StringReader(text));
    return new DemoPlan(
        new DemoSize(Integer.parseInt(kept.getProperty("children"))),
        LocalDate.parse(kept.getProperty("day")));
  }
}
