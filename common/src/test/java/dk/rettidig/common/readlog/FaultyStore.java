package dk.rettidig.common.readlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.KeyStore;
import dk.rettidig.common.crypto.MasterKeys;
import dk.rettidig.common.crypto.SubjectKeys;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.embedded.store.CommandAllowList;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A store in memory whose inserts can fail in every way that a real one's can. */
final class FaultyStore implements AutoCloseable {

  static final Municipality ODENSE = new Municipality("461");
  static final Municipality AARHUS = new Municipality("751");
  private static final List<Municipality> BOTH = List.of(ODENSE, AARHUS);
  private static final Clock CLOCK = Clock.systemUTC();
  private static final MasterKeys MASTER_KEYS = MasterKeys.readOrMake(newFolder(), BOTH, _ -> true);

  /** What happens to an insert. */
  enum Fault {
    REFUSED,
    WRITTEN_BUT_CONNECTION_LOST,
    HALF_WRITTEN,
    NO_ANSWER
  }

  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final AtomicInteger inserts = new AtomicInteger();
  private final CountDownLatch answered = new CountDownLatch(1);
  private final MongoServer server = new MongoServer(new Backend());
  private final CommandAllowList allowed = new CommandAllowList();
  private final MongoClient client;
  private final MongoClient observer;
  private final Databases databases;
  private final SubjectKeys keys;
  private final List<ReadLog> opened = new ArrayList<>();

  FaultyStore() {
    String address = server.bindAndGetConnectionString();
    observer = MongoClients.create(address);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToServerSettings(
                    probes -> probes.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                .addCommandListener(new InsertCounter())
                .addCommandListener(allowed)
                .build());
    databases = new Databases(client, "example", BOTH);
    keys =
        new SubjectKeys(
            new KeyStore(
                new Databases(client, "example_keys", BOTH)::collection, MASTER_KEYS, CLOCK),
            CLOCK);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("rettidig-keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A log that is closed with the store, and writes as one running instance. */
  ReadLog open(ReadLogSettings settings) {
    Supplier<String> ids = () -> UUID.randomUUID().toString();
    ReadLog log = new ReadLog(databases, new FieldCipher(keys), ids, settings);
    log.declareIndexes();
    opened.add(log);
    return log;
  }

  RecordedLooks looks() {
    return new RecordedLooks(databases, new FieldCipher(keys));
  }

  void destroyKeyOfReasons(Municipality municipality) {
    keys.destroy(municipality, new Subject("read-log"));
  }

  /** What really lies in the store, seen past the allow-list. */
  MongoCollection<org.bson.Document> log(Municipality municipality) {
    return observer.getDatabase("example_" + municipality).getCollection(ReadLog.COLLECTION);
  }

  List<ReadLogEntry> entries(Municipality municipality) {
    return log(municipality)
        .find()
        .sort(new org.bson.Document("_id", 1))
        .map(EntryForm::read)
        .into(new ArrayList<>());
  }

  /** Odense's entry about a child. */
  ReadLogEntry entryAbout(String child) {
    return entries(ODENSE).stream()
        .filter(entry -> entry.look().subjects().contains(child))
        .findFirst()
        .orElseThrow();
  }

  int insertCommands() {
    return inserts.get();
  }

  void fail(Municipality municipality, Fault fault) {
    faults.put("example_" + municipality.code(), fault);
  }

  void heal(Municipality municipality) {
    faults.remove("example_" + municipality.code());
  }

  /** Lets inserts without answer go on. */
  void answer() {
    answered.countDown();
  }

  @Override
  public void close() {
    answer();
    opened.forEach(ReadLog::close);
    client.close();
    observer.close();
    server.shutdownNow();
    allowed.assertNone();
  }

  private final class Backend extends MemoryBackend {

    @Override
    public Document handleCommand(
        Channel channel, String databaseName, String command, Document query) {
      Fault fault = faults.get(databaseName);
      if (!command.equals("insert") || fault == null) {
        return super.handleCommand(channel, databaseName, command, query);
      }
      return switch (fault) {
        case REFUSED -> error();
        case HALF_WRITTEN -> {
          List<?> documents = (List<?>) Objects.requireNonNull(query.get("documents"));
          Document half = new Document(query);
          half.put("documents", documents.subList(0, (documents.size() + 1) / 2));
          super.handleCommand(channel, databaseName, command, half);
          yield error();
        }
        case WRITTEN_BUT_CONNECTION_LOST -> {
          super.handleCommand(channel, databaseName, command, query);
          var _ = channel.close();
          yield new Document("ok", 1);
        }
        case NO_ANSWER -> {
          awaitAnswer();
          yield super.handleCommand(channel, databaseName, command, query);
        }
      };
    }

    private static Document error() {
      return new Document("ok", 0).append("code", 14031).append("errmsg", "disk is full");
    }

    private void awaitAnswer() {
      try {
        answered.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final class InsertCounter implements CommandListener {

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (event.getCommandName().equals("insert")) {
        inserts.incrementAndGet();
      }
    }
  }
}
