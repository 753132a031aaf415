package dk.rettidig.common.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.KeyStore;
import dk.rettidig.common.crypto.MasterKeySettings;
import dk.rettidig.common.crypto.MasterKeys;
import dk.rettidig.common.crypto.SubjectKeys;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.outbox.RelaySettings;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A service's kernel on a store in memory: encryption, outbox and allow-list are the real ones. */
public final class KernelFixture implements AutoCloseable {

  public static final Municipality NORDSUND = new Municipality("901");
  public static final Municipality SYDHAVN = new Municipality("902");
  public static final Actor IN_NORDSUND = Actor.system("test", NORDSUND);
  public static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);
  static final AggregateKind<Letter> LETTERS =
      AggregateKind.of(Letter.class, "letters", "letter-events", Letter::id)
          .about(Letter::about)
          .indexed("due");

  private final EmbeddedStore store = EmbeddedStore.inMemory(0);
  private final MongoClient client;
  private final Databases databases;
  private final FieldCipher cipher;

  public KernelFixture(Path keys) {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    var municipalities = List.of(NORDSUND, SYDHAVN);
    databases = new Databases(client, "letters", municipalities);
    var masterKeys = MasterKeys.load(new MasterKeySettings(keys, true), municipalities);
    var keyDatabases = new Databases(client, "letters_keys", municipalities);
    cipher = new FieldCipher(new SubjectKeys(new KeyStore(keyDatabases, masterKeys, CLOCK), CLOCK));
  }

  public Databases databases() {
    return databases;
  }

  public EmbeddedStore store() {
    return store;
  }

  /** A relay that looks again every 20 milliseconds, and takes any unsent event for left behind. */
  public static Relay relay(EventSender sender) {
    var soon = Duration.ofMillis(20);
    return new Relay(sender, CLOCK, new RelaySettings(soon, soon, Duration.ZERO));
  }

  AggregateStore<Letter> letters(Relay relay) {
    return stores(relay).open(LETTERS);
  }

  <A extends Record> AggregateStore<A> open(AggregateKind<A> kind) {
    try (Relay relay = relay(new RecordingSender())) {
      return stores(relay).open(kind);
    }
  }

  private AggregateStores stores(Relay relay) {
    return new AggregateStores(
        "letter-service",
        databases,
        cipher,
        KernelFixture::wire,
        relay,
        JsonMapper.builder().build(),
        CLOCK);
  }

  MongoCollection<Document> raw() {
    return databases.of(NORDSUND).getCollection("letters");
  }

  private static WireEvent wire(DomainEvent event) {
    return switch (event) {
      case Letter.LetterWritten written -> new WireEvent("letter.written.v1", written);
      case Letter.LetterEdited edited -> new WireEvent("letter.edited.v1", edited);
      default -> throw new IllegalArgumentException("not an event of letters: " + event);
    };
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
