package dk.rettidig.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Turns the broker's and the store's own loggers down to warnings, wherever nobody chose a level.
 *
 * <p>No configuration file does it, since a file in this module would lie on the class path of
 * every service. A Spring Boot application that starts later resets the levels, so they are also
 * left as {@code logging.level.*} system properties, which such an application reads.
 */
public final class QuietLogs {

  private static final Map<String, Level> NOISY =
      Map.of(
          "kafka", Level.WARN,
          "org.apache.kafka", Level.WARN,
          "state.change.logger", Level.WARN,
          // warns on every ordinary start that it becomes the controller
          "org.apache.kafka.controller.QuorumController", Level.ERROR,
          "de.bwaldvogel.mongo", Level.WARN,
          // warns when connections end with it, which is how an outage is made
          "de.bwaldvogel.mongo.MongoServer", Level.ERROR,
          "io.netty", Level.WARN);

  private QuietLogs() {}

  /** Turns the loggers down; a level that was chosen before, in either way, is left alone. */
  public static void apply() {
    NOISY.forEach(QuietLogs::quieten);
  }

  private static void quieten(String name, Level level) {
    String property = "logging.level." + name;
    if (System.getProperty(property) != null) {
      return;
    }
    System.setProperty(property, level.toString());
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback
        && logback.getLogger(name).getLevel() == null) {
      logback.getLogger(name).setLevel(level);
    }
  }
}
