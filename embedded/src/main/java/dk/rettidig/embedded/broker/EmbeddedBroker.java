package dk.rettidig.embedded.broker;

import dk.rettidig.embedded.FreePort;
import dk.rettidig.embedded.QuietLogs;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real single-node Kafka broker (KRaft) in this JVM, for tests, development and evaluation.
 *
 * <p>An acknowledged record has been handed to the operating system: it survives kill -9 of the
 * process, not a power cut. The same folder and port can be started again after {@link #close()},
 * also within one JVM.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;
  private boolean open = true;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker on the loopback address and waits until it serves; takes two to four seconds.
   *
   * @param folder holds topics, offsets and metadata; formatted when it is new
   * @param port of the clients' listener, 0 for a free one
   * @throws dk.rettidig.embedded.PortTaken when somebody listens on the port
   * @throws BrokerDidNotStart when the folder is in use or damaged
   */
  public static EmbeddedBroker start(Path folder, int port) {
    QuietLogs.apply();
    int clientPort = FreePort.orFree(port);
    format(folder);
    BrokerSettings settings =
        new BrokerSettings(folder.toAbsolutePath(), clientPort, FreePort.orFree(0));
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      server.awaitShutdown();
      throw new BrokerDidNotStart(folder, clientPort, e);
    }
    return new EmbeddedBroker(server, clientPort);
  }

  /** Host and port for {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The port of the clients' listener. */
  public int port() {
    return port;
  }

  /** Stops the broker and waits until it is down; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      server.shutdown();
      server.awaitShutdown();
    }
  }

  // The properties file is the last thing that formatting writes: a broken-off one is done again.
  private static void format(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try (PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      Files.createDirectories(folder);
      new Formatter()
          .setPrintStream(silence)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(BrokerSettings.NODE)
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setDirectories(List.of(folder.toAbsolutePath().toString()))
          .setMetadataLogDirectory(folder.toAbsolutePath().toString())
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .run();
    } catch (Exception e) {
      throw new BrokerDidNotStart(folder, e);
    }
  }
}
