package dk.rettidig.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A loopback port that nobody listens on. */
public final class FreePort {

  // below the ports that the system gives to outgoing connections: one of those could take it
  private static final int LOWEST = 10_000;
  private static final int HIGHEST = 20_000;
  private static final int ATTEMPTS = 50;

  private FreePort() {}

  /**
   * The wanted port, or a free one when 0 is wanted.
   *
   * @throws PortTaken when somebody listens on the wanted port
   */
  public static int orFree(int wanted) {
    return wanted == 0 ? any() : ifFree(wanted);
  }

  private static int any() {
    for (int attempt = 1; ; attempt++) {
      try {
        return ifFree(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
      } catch (PortTaken taken) {
        if (attempt == ATTEMPTS) {
          throw taken;
        }
      }
    }
  }

  private static int ifFree(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new PortTaken(wanted, e);
    }
  }
}
