package dk.rettidig.common.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.Outbox;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outboxes within the documents of one collection. */
final class DocumentOutbox implements Outbox {

  /**
   * In an index, documents without pending events have no entry: a sweep reads only what is left
   * behind.
   */
  static final String OLDEST = "outbox.pending.at";

  private final AggregateKind<?> kind;
  private final Databases databases;
  private final EventLedger ledger;

  DocumentOutbox(AggregateKind<?> kind, Databases databases, EventLedger ledger) {
    this.kind = kind;
    this.databases = databases;
    this.ledger = ledger;
  }

  @Override
  public String topic() {
    return kind.topic();
  }

  @Override
  public List<EventEnvelope> pending(Sender sender) {
    Document document =
        collection(sender.municipality())
            .find(eq("_id", sender.aggregate()))
            .projection(include("outbox"))
            .first();
    return document == null
        ? List.of()
        : ledger.envelopes(sender.municipality(), sender.aggregate(), ledger.pending(document));
  }

  @Override
  public List<EventEnvelope> sent(Sender sender, long sequence) {
    Bson whose = eq("_id", sender.aggregate());
    Bson taken = pull("outbox.pending", new Document("sequence", new Document("$lte", sequence)));
    MongoCollection<Document> collection = collection(sender.municipality());
    if (!ledger.keepsLast()) {
      collection.updateOne(whose, taken);
      return List.of();
    }
    Document left =
        collection.findOneAndUpdate(
            whose,
            taken,
            new FindOneAndUpdateOptions()
                .projection(include("outbox"))
                .returnDocument(ReturnDocument.AFTER));
    return left == null
        ? List.of()
        : ledger.envelopes(
            sender.municipality(), sender.aggregate(), ledger.behind(left, sequence));
  }

  @Override
  public Map<Sender, Instant> leftovers(Instant olderThan, int most) {
    var found = new HashMap<Sender, Instant>();
    for (Municipality municipality : databases.municipalities()) {
      collection(municipality)
          .find(lt(OLDEST, Date.from(olderThan)))
          .projection(include(OLDEST))
          .limit(most - found.size())
          .forEach(document ->
              found.put(
                  new Sender(municipality, document.getString("_id")),
                  ledger.pending(document).getFirst().getDate("at").toInstant()));
      if (found.size() >= most) {
        break;
      }
    }
    return found;
  }

  private MongoCollection<Document> collection(Municipality municipality) {
    return databases.collection(municipality, kind.collection());
  }
}
