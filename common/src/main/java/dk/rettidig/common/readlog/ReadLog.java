package dk.rettidig.common.readlog;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.subject.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Records every look before anything is shown; each running instance writes one chain per
 * municipality, and municipalities never wait for each other.
 */
public final class ReadLog implements AutoCloseable {

  static final String COLLECTION = "read_log";

  private final Databases databases;
  private final Reasons reasons;
  private final Supplier<String> ids;
  private final Map<Municipality, ChainWriter> writers;

  /**
   * @param cipher for the reasons
   * @param ids random ids, for this instance's chains and for looks; called by many threads
   */
  public ReadLog(
      Databases databases, FieldCipher cipher, Supplier<String> ids, ReadLogSettings settings) {
    this.databases = databases;
    this.reasons = new Reasons(cipher);
    this.ids = ids;
    this.writers =
        databases.municipalities().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), m -> writer(m, settings)));
    writers.values().forEach(ChainWriter::start);
  }

  private ChainWriter writer(Municipality municipality, ReadLogSettings settings) {
    WriteConcern durable =
        WriteConcern.MAJORITY.withWTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    return new ChainWriter(
        municipality.code(),
        collection(municipality).withWriteConcern(durable),
        ids.get(),
        settings);
  }

  /** Declares the index that {@link RecordedLooks} reads by; called once at start. */
  public void declareIndexes() {
    databases
        .municipalities()
        .forEach(municipality ->
            collection(municipality)
                .createIndex(
                    Indexes.compoundIndex(
                        Indexes.ascending(EntryForm.SUBJECTS),
                        Indexes.descending(EntryForm.AT, EntryForm.ID))));
  }

  /**
   * Returns when the look is durable; only then may anything be shown.
   *
   * @throws LookNotLogged when it is not known to be durable
   * @throws dk.rettidig.common.store.UnknownMunicipality when the actor's municipality is not
   *     served
   */
  public void record(Look look) {
    Municipality municipality = look.actor().municipality();
    ChainWriter writer = writers.get(municipality);
    if (writer == null) {
      databases.requireServed(municipality);
      throw new LookNotLogged(null);
    }
    writer.write(logged(look));
  }

  /**
   * The confirmed end of this instance's chain per municipality, to be published and kept by
   * others; absent where nobody has looked yet.
   */
  public Map<Municipality, Head> heads() {
    Map<Municipality, Head> heads = new HashMap<>();
    writers.forEach((municipality, writer) -> {
      Head confirmed = writer.confirmed();
      if (confirmed != null) {
        heads.put(municipality, confirmed);
      }
    });
    return Map.copyOf(heads);
  }

  /** Takes no more looks; those that wait are written or refused first. */
  @Override
  public void close() {
    writers.values().forEach(ChainWriter::close);
    try {
      for (ChainWriter writer : writers.values()) {
        writer.awaitEnd();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LoggedLook logged(Look look) {
    String id = ids.get();
    return new LoggedLook(
        id,
        look.actor().municipality(),
        look.at(),
        look.actor().id(),
        roles(look.actor()),
        look.unit(),
        look.subjects().stream().map(Subject::id).sorted().toList(),
        look.what(),
        look.basis(),
        sealed(id, look));
  }

  /** Who cannot keep the reason secret cannot record the look. */
  private @Nullable String sealed(String id, Look look) {
    String reason = reason(look);
    if (reason == null) {
      return null;
    }
    try {
      return reasons.seal(look.actor().municipality(), id, reason);
    } catch (RuntimeException e) {
      throw new LookNotLogged(e);
    }
  }

  private static @Nullable String reason(Look look) {
    return look.reason() == null && look.actor() instanceof Actor.Unattended system
        ? system.reason()
        : look.reason();
  }

  private static List<String> roles(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> person.roles().stream().map(Enum::name).sorted().toList();
      case Actor.Unattended _ -> List.of();
    };
  }

  private MongoCollection<Document> collection(Municipality municipality) {
    return databases.collection(municipality, COLLECTION);
  }
}
