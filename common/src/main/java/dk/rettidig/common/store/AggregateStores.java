package dk.rettidig.common.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.Relay;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Opens the stores of a service's aggregates and declares their indexes. */
public final class AggregateStores {

  private final Databases databases;
  private final FieldCipher cipher;
  private final Relay relay;
  private final JsonMapper json;
  private final String source;
  private final Publishing publishing;
  private final Clock clock;
  private final Set<String> compacted;

  /**
   * @param source the service's name in its events, e.g. {@code concern-service}
   * @param compacted the topics that keep the last event per key only
   */
  public AggregateStores(
      String source,
      Databases databases,
      FieldCipher cipher,
      Publishing publishing,
      Relay relay,
      JsonMapper json,
      Clock clock,
      Set<String> compacted) {
    this.databases = databases;
    this.cipher = cipher;
    this.relay = relay;
    this.json = json;
    this.source = source;
    this.publishing = publishing;
    this.clock = clock;
    this.compacted = Set.copyOf(compacted);
  }

  /**
   * The store of a kind of aggregate, in every municipality; its indexes are there when it returns.
   */
  public <A extends Record> AggregateStore<A> open(AggregateKind<A> kind) {
    for (Municipality municipality : databases.municipalities()) {
      declareIndexes(databases.collection(municipality, kind.collection()), kind);
    }
    var ledger =
        new EventLedger(
            source + "/" + kind.collection(),
            publishing,
            json,
            clock,
            compacted.contains(kind.topic()));
    var mapping = new DocumentMapping<>(kind, cipher);
    return new AggregateStore<>(
        kind, databases, mapping, ledger, new Fingerprints(mapping, json), relay);
  }

  private static void declareIndexes(MongoCollection<Document> collection, AggregateKind<?> kind) {
    collection.createIndex(
        Indexes.ascending(DocumentOutbox.OLDEST), new IndexOptions().sparse(true));
    for (List<String> fields : kind.indexes()) {
      collection.createIndex(Indexes.ascending(fields));
    }
  }
}
