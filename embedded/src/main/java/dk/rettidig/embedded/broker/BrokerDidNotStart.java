package dk.rettidig.embedded.broker;

import java.nio.file.Path;

/** The embedded broker could not be started on its folder and port. */
public final class BrokerDidNotStart extends RuntimeException {

  BrokerDidNotStart(Path folder, int port, Throwable cause) {
    super("the broker did not start on " + folder + " and port " + port, cause);
  }

  BrokerDidNotStart(Path folder, Throwable cause) {
    super("the broker's folder " + folder + " could not be formatted", cause);
  }
}
