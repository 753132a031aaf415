package dk.rettidig.launcher;

import ch.qos.logback.core.status.NopStatusListener;
import dk.rettidig.launcher.part.Part;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the console for the user: only warnings are shown, and all of them go to a file as well.
 */
final class QuietConsole {

  private QuietConsole() {}

  /** Sets what every application in this process reads at its start, unless it was set before. */
  static void apply(Path folder, @Nullable Part only) {
    String name = only == null ? "rettidig" : only.label();
    unlessSet("logging.level.root", "WARN");
    unlessSet("logging.threshold.console", "ERROR");
    // the mail catcher's library tells whom it takes mail for
    unlessSet("logging.level.com.icegreen.greenmail", "WARN");
    // warns while one application's log settings give way to the next one's
    unlessSet("logback.statusListenerClass", NopStatusListener.class.getName());
    unlessSet("logging.file.name", folder.resolve(name + ".log").toString());
  }

  private static void unlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
