package dk.rettidig.launcher.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The way to something that runs on: while it is up, the caller meets a closed port, as when that
 * was stopped or the connection lost.
 */
final class Drawbridge implements AutoCloseable {

  private final URI service;
  private final int port;
  private final Set<Socket> crossing = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket entrance;

  private Drawbridge(int port, URI service) throws IOException {
    this.service = service;
    this.entrance = listen(port);
    this.port = entrance.getLocalPort();
  }

  static Drawbridge to(URI service) throws IOException {
    return new Drawbridge(0, service);
  }

  static Drawbridge at(URI entrance, URI service) throws IOException {
    return new Drawbridge(entrance.getPort(), service);
  }

  /** Where its callers find the service. */
  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Whoever is on the way is cut off. */
  void up() throws IOException {
    if (entrance != null) {
      entrance.close();
      entrance = null;
    }
    for (Socket one : crossing) {
      one.close();
    }
    crossing.clear();
  }

  void down() throws IOException {
    entrance = listen(port);
  }

  private ServerSocket listen(int wanted) throws IOException {
    var socket = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> accept(socket));
    return socket;
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket caller = from.accept();
        lead(caller);
        if (from.isClosed()) {
          caller.close();
        }
      } catch (IOException e) {
        if (!from.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Where nobody is at the other end, the caller is cut off, and the next may try again. */
  private void lead(Socket caller) throws IOException {
    crossing.add(caller);
    try {
      Socket there = new Socket(InetAddress.getLoopbackAddress(), service.getPort());
      crossing.add(there);
      Thread.ofVirtual().start(() -> carry(caller, there));
      Thread.ofVirtual().start(() -> carry(there, caller));
    } catch (IOException nobodyThere) {
      caller.close();
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException cut) {
      // one of the two has hung up, and with this thread's end the other learns it
    } finally {
      crossing.remove(from);
    }
  }

  @Override
  public void close() throws IOException {
    up();
  }
}
