package dk.rettidig.embedded;

/** Somebody else listens on the port that was asked for. */
public final class PortTaken extends RuntimeException {

  PortTaken(int port, Throwable cause) {
    super("port " + port + " on the loopback address is taken", cause);
  }
}
