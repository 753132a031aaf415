package dk.rettidig.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A loopback port that nobody listens on. */
public final class FreePort {

  private FreePort() {}

  /**
   * The wanted port, or a free one when 0 is wanted.
   *
   * @throws PortTaken when somebody listens on the wanted port
   */
  public static int orFree(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new PortTaken(wanted, e);
    }
  }
}
