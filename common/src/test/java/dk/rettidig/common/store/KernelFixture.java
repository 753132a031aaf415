package dk.rettidig.common.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.crypto.KeyStore;
import dk.rettidig.common.crypto.MasterKeys;
import dk.rettidig.common.crypto.SubjectKeys;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.outbox.RelaySettings;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.embedded.store.CommandAllowList;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A service's kernel on a store: encryption, outbox and allow-list are the real ones. */
public final class KernelFixture implements AutoCloseable {

  public static final Municipality NORDSUND = new Municipality("901");
  public static final Municipality SYDHAVN = new Municipality("902");
  public static final Actor IN_NORDSUND = Actor.system("test", NORDSUND);
  public static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

  /** Where the letters' events go. */
  public static final String TOPIC = "letter-events";

  static final AggregateKind<Letter> LETTERS =
      AggregateKind.of(Letter.class, "letters", TOPIC, Letter::id)
          .about(Letter::about)
          .indexed("due");

  private static final AggregateKind<Letter> COPIES =
      AggregateKind.of(Letter.class, "copies", "copy-events", Letter::id).about(Letter::about);

  private final @Nullable EmbeddedStore own;
  private final Clock clock;
  private final CommandAllowList allowed = new CommandAllowList();
  private final List<String> looks = new CopyOnWriteArrayList<>();
  private final MongoClient client;
  private final MongoClient observer;
  private final Databases databases;
  private final SubjectKeys subjectKeys;
  private final FieldCipher cipher;

  /** A kernel on a store of its own in memory. */
  public KernelFixture(Path keys) {
    this(EmbeddedStore.inMemory(0), keys);
  }

  private KernelFixture(EmbeddedStore store, Path keys) {
    this(store, store.connectionString(), keys, CLOCK);
  }

  private KernelFixture(@Nullable EmbeddedStore own, String address, Path keys, Clock clock) {
    this.own = own;
    this.clock = clock;
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .addCommandListener(allowed)
                .addCommandListener(looks())
                .build());
    observer = MongoClients.create(address);
    var municipalities = List.of(NORDSUND, SYDHAVN);
    databases = new Databases(client, "letters", municipalities);
    var masterKeys = MasterKeys.readOrMake(keys, municipalities, _ -> true);
    var keyDatabases = new Databases(client, "letters_keys", municipalities);
    subjectKeys = new SubjectKeys(new KeyStore(keyDatabases::collection, masterKeys, clock), clock);
    cipher = new FieldCipher(subjectKeys);
  }

  /** A kernel on somebody else's store. */
  public static KernelFixture on(String address, Path keys) {
    return on(address, keys, CLOCK);
  }

  /** A kernel on somebody else's store, with a clock that the test moves. */
  public static KernelFixture on(String address, Path keys, Clock clock) {
    return new KernelFixture(null, address, keys, clock);
  }

  /** A producer as the services use it, which gives up after two seconds. */
  public static Producer<String, byte[]> producer(String broker) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            broker,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "max.block.ms",
            2_000,
            "request.timeout.ms",
            1_500,
            "delivery.timeout.ms",
            2_000),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  public Databases databases() {
    return databases;
  }

  /** The kernel's own store, to be paused and resumed. */
  public EmbeddedStore store() {
    if (own == null) {
      throw new IllegalStateException("the store belongs to somebody else");
    }
    return own;
  }

  /** A relay that looks again every 20 milliseconds, and takes any unsent event for left behind. */
  public static Relay relay(EventSender sender) {
    return relay(sender, CLOCK);
  }

  /** The same with a clock that the test moves. */
  public static Relay relay(EventSender sender, Clock clock) {
    var soon = Duration.ofMillis(20);
    return new Relay(sender, clock, new RelaySettings(soon, soon, Duration.ZERO));
  }

  AggregateStore<Letter> letters(Relay relay) {
    return stores(relay).open(LETTERS);
  }

  /** The letters, for tests of other packages. */
  public LetterBook letterBook(Relay relay) {
    return new LetterBook(letters(relay));
  }

  /** What a consumer of the letters' events keeps of them, for tests of other packages. */
  public LetterCopies letterCopies(Relay relay) {
    return new LetterCopies(stores(relay).open(COPIES));
  }

  /** Letters whose events go to a compacted topic. */
  AggregateStore<Letter> letters(Relay relay, String compacted) {
    var kind =
        AggregateKind.of(Letter.class, "letters", compacted, Letter::id).about(Letter::about);
    return stores(relay, Set.of(compacted)).open(kind);
  }

  <A extends Record> AggregateStore<A> open(AggregateKind<A> kind) {
    try (Relay relay = relay(new RecordingSender())) {
      return open(kind, relay);
    }
  }

  <A extends Record> AggregateStore<A> open(AggregateKind<A> kind, Relay relay) {
    return stores(relay).open(kind);
  }

  private AggregateStores stores(Relay relay) {
    return stores(relay, Set.of());
  }

  private AggregateStores stores(Relay relay, Set<String> compacted) {
    return new AggregateStores(
        "letter-service",
        databases,
        cipher,
        KernelFixture::wire,
        relay,
        JsonMapper.builder().build(),
        clock,
        compacted);
  }

  /** From now on nothing about the subject can be read any more. */
  void destroyKey(String subject) {
    subjectKeys.destroy(NORDSUND, new Subject(subject));
  }

  /** How often a collection was asked. */
  int looksInto(String collection) {
    return Collections.frequency(looks, collection);
  }

  private CommandListener looks() {
    return new CommandListener() {
      @Override
      public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")) {
          looks.add(event.getCommand().getString("find").getValue());
        }
      }
    };
  }

  /** What really lies in the store, seen past the allow-list. */
  MongoCollection<Document> raw() {
    return observer.getDatabase("letters_" + NORDSUND).getCollection("letters");
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
    observer.close();
    if (own != null) {
      own.close();
    }
    allowed.assertNone();
  }
}
