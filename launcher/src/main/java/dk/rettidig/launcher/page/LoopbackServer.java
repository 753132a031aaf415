package dk.rettidig.launcher.page;

import com.sun.net.httpserver.HttpServer;
import dk.rettidig.launcher.part.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/**
 * The HTTP server of the Java runtime: it starts within milliseconds, which a context of its own
 * for a page to look at would not.
 */
public final class LoopbackServer implements Running {

  private final HttpServer server;

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Serves the pages on the loopback address.
   *
   * @throws UncheckedIOException when the port cannot be used
   */
  public static LoopbackServer start(int port, Pages pages) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              pages.answer(Request.of(exchange)).send(exchange);
            }
          });
      server.start();
      return new LoopbackServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
