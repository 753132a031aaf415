package dk.rettidig.common.crypto;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.embedded.store.CommandAllowList;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A key store in memory for two municipalities, opened by any number of instances. */
final class KeyStoreServer implements AutoCloseable {

  static final Municipality ODENSE = new Municipality("461");
  static final Municipality FAABORG = new Municipality("430");
  static final List<Municipality> BOTH = List.of(ODENSE, FAABORG);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FailingBackend backend = new FailingBackend();
  private final MongoServer server = new MongoServer(backend);
  private final CommandAllowList allowed = new CommandAllowList();
  private final List<MongoClient> clients = new ArrayList<>();
  private final String address = server.bindAndGetConnectionString();
  private boolean stopped;

  /** A connection of an instance of its own. */
  KeyStore connect(MasterKeys masterKeys, Clock clock) {
    return connect(masterKeys, clock, PATIENCE);
  }

  /** A connection that waits only so long for a store that is down. */
  KeyStore connect(MasterKeys masterKeys, Clock clock, Duration patience) {
    return new KeyStore(
        new Databases(client(patience), "trial_keys", BOTH)::collection, masterKeys, clock);
  }

  boolean isEmpty(Municipality municipality) {
    return KeyStore.isEmpty(
        new Databases(client(PATIENCE), "trial_keys", BOTH)::collection, municipality);
  }

  /** The keys of an instance of its own, under the master keys of a folder. */
  SubjectKeys subjectKeys(Path masterKeys, Clock clock) {
    return new SubjectKeys(connect(masterKeys(masterKeys), clock), clock);
  }

  /** A subject's key as it lies in the store. */
  Document stored(Municipality municipality, Subject subject) {
    return Objects.requireNonNull(documents(municipality).find(Filters.eq(subject.id())).first());
  }

  /** The stored documents as they lie in the store, seen past the allow-list. */
  MongoCollection<Document> documents(Municipality municipality) {
    return observer().getDatabase("trial_keys_" + municipality).getCollection("subject_keys");
  }

  void refuse(String command) {
    backend.refused = command;
  }

  void refuseNothing() {
    backend.refused = "";
  }

  /** Once only: a second shutdown would wait for good for threads that have ended. */
  void stop() {
    if (!stopped) {
      stopped = true;
      server.shutdownNow();
    }
  }

  static MasterKeys masterKeys(Path folder) {
    return MasterKeys.readOrMake(folder, BOTH, _ -> true);
  }

  private MongoClient observer() {
    MongoClient client = MongoClients.create(address);
    clients.add(client);
    return client;
  }

  private MongoClient client(Duration patience) {
    MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToClusterSettings(cluster ->
                    cluster.serverSelectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS))
                .addCommandListener(allowed)
                .build());
    clients.add(client);
    return client;
  }

  @Override
  public void close() {
    clients.forEach(MongoClient::close);
    stop();
    allowed.assertNone();
  }

  private static final class FailingBackend extends MemoryBackend {

    private volatile String refused = "";

    @Override
    public de.bwaldvogel.mongo.bson.Document handleMessage(MongoMessage message) {
      if (!refused.isEmpty() && message.getDocument().containsKey(refused)) {
        throw new MongoServerError(14031, "OutOfDiskSpace", "no space left");
      }
      return super.handleMessage(message);
    }
  }
}
