package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import dk.rettidig.embedded.FreePort;
import dk.rettidig.embedded.QuietLogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A store on the loopback address that speaks the MongoDB protocol, for tests, development and
 * evaluation.
 *
 * <p>It is not MongoDB: no sessions or transactions, and only {@code _id} and unique indexes make a
 * query fast (any filter that gives all fields of one by value); everything else goes through all
 * documents. {@link CommandAllowList} holds the application to what both do in the same way.
 *
 * <p>A durable store keeps every write command in its folder before it answers: an acknowledged
 * write survives kill -9 of the process, not a power cut. Therefore a command that could end
 * differently when it is repeated is refused, by the store in memory too: inserts and upserts
 * without the client's own {@code _id}, {@code $currentDate}, pipelines that write, transactions,
 * and every command that is not known.
 */
public final class EmbeddedStore implements AutoCloseable {

  private static final int WORKERS = 4;
  private static final long SLACK = 1024L * 1024;

  private final StoreBackend backend;
  private final @Nullable DurableState state;
  private final int port;
  private @Nullable MongoServer server;
  private boolean closed;

  private EmbeddedStore(StoreBackend backend, @Nullable DurableState state, int port) {
    this.backend = backend;
    this.state = state;
    this.port = FreePort.orFree(port);
    resume();
  }

  /**
   * A store that keeps its documents as long as it is open.
   *
   * @param port 0 for a free one
   * @throws dk.rettidig.embedded.PortTaken when somebody listens on the port
   */
  public static EmbeddedStore inMemory(int port) {
    QuietLogs.apply();
    return new EmbeddedStore(new StoreBackend(), null, port);
  }

  /**
   * A store that finds again whatever it acknowledged before.
   *
   * @param folder holds the journal of commands; created when it is missing
   * @param port 0 for a free one
   * @throws dk.rettidig.embedded.PortTaken when somebody listens on the port
   * @throws JournalDamaged when the journal has a damaged place that is not just a torn end
   * @throws UncheckedIOException when the folder cannot be used, e.g. another store uses it
   */
  public static EmbeddedStore durable(Path folder, int port) {
    return durable(folder, port, SLACK);
  }

  static EmbeddedStore durable(Path folder, int port, long slack) {
    QuietLogs.apply();
    try {
      DurableState state = DurableState.open(folder, slack);
      try {
        return new EmbeddedStore(state.backend(), state, port);
      } catch (RuntimeException e) {
        state.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the store's folder " + folder + " cannot be used", e);
    }
  }

  /** For {@code spring.mongodb.uri} or a driver; without a database. */
  public String connectionString() {
    return "mongodb://127.0.0.1:" + port;
  }

  /** The port that it listens on, also while it is paused. */
  public int port() {
    return port;
  }

  /**
   * Ends all connections and stops listening, as in an outage; the documents stay. A command under
   * way is carried out, though nobody may get its answer.
   */
  public synchronized void pause() {
    if (server != null) {
      server.shutdownNow();
      server = null;
    }
  }

  /** Listens again on the same port; does nothing when it does already. */
  public synchronized void resume() {
    if (server == null && !closed) {
      MongoServer fresh = new MongoServer(backend);
      fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
      server = fresh;
    }
  }

  /**
   * Stops for good and forces a durable store's journal to the disk; a second call does nothing.
   */
  @Override
  public synchronized void close() {
    pause();
    closed = true;
    if (state != null) {
      try {
        state.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the journal could not be closed", e);
      }
    }
  }
}
