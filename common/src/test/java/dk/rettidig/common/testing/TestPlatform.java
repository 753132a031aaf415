package dk.rettidig.common.testing;

import static org.awaitility.pollinterval.IterativePollInterval.iterative;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real broker and one store for all tests of a module; started by the first that asks. */
public final class TestPlatform {

  private static final Duration SOON = Duration.ofMillis(10);
  private static final Duration SELDOM = Duration.ofMillis(100);

  static {
    // an effect is there within milliseconds, and many tests wait for many of them; who waits for
    // longer leaves the machine to what is waited for
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(
        iterative(last -> last.compareTo(SELDOM) < 0 ? last.plus(SOON) : SELDOM, SOON));
  }

  private static final EmbeddedStore STORE = EmbeddedStore.inMemory(0);
  private static final MongoClient OBSERVER = MongoClients.create(STORE.connectionString());
  private static final EmbeddedBroker BROKER = EmbeddedBroker.start(folder("broker"), 0);

  /** One for all services under test, as they share one store. */
  private static final Path KEYS = folder("keys");

  private TestPlatform() {}

  /** The store; a test that pauses it resumes it. */
  public static EmbeddedStore store() {
    return STORE;
  }

  /** For tests that look into the store for themselves: what it sends is not judged. */
  public static MongoClient observer() {
    return OBSERVER;
  }

  /** The broker. */
  public static EmbeddedBroker broker() {
    return BROKER;
  }

  /** Points a service at the platform, with two municipalities, 901 and 902. */
  public static void properties(DynamicPropertyRegistry registry, String service) {
    registry.add("rettidig.service", () -> service);
    registry.add("rettidig.municipalities", () -> "901,902");
    registry.add("rettidig.keys", KEYS::toString);
    registry.add("rettidig.create-keys", () -> "true");
    registry.add("rettidig.replicas", () -> "1");
    registry.add("rettidig.identity.issuer", () -> TestTokens.ISSUER);
    registry.add("rettidig.identity.keys", () -> "http://127.0.0.1:1/unused");
    registry.add("spring.mongodb.uri", STORE::connectionString);
    registry.add("spring.kafka.bootstrap-servers", BROKER::bootstrapServers);
  }

  private static Path folder(String name) {
    try {
      Path folder = Files.createTempDirectory("rettidig-" + name);
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
