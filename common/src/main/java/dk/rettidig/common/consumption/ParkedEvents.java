package dk.rettidig.common.consumption;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * The parked aggregates of a service's consumers, one document each, so that a look is a look by
 * id.
 */
public final class ParkedEvents {

  private static final String COLLECTION = "parked_aggregates";

  private final Databases databases;
  private final Clock clock;

  /**
   * Whatever may be parked, so that most events need no look into the store; what is not in it
   * surely is not. A replay elsewhere leaves an id behind, which costs a look; what another
   * instance parks is read when its partitions come here, before their records.
   */
  private final Map<Municipality, Set<String>> maybe = new ConcurrentHashMap<>();

  /** Parks in the service's own databases; their index is there when it returns. */
  public ParkedEvents(Databases databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
    for (Municipality municipality : databases.municipalities()) {
      collection(municipality).createIndex(Indexes.ascending("since"));
    }
  }

  /** All that waits in a municipality, oldest first. */
  public List<ParkedAggregate> all(Municipality municipality) {
    return collection(municipality)
        .find()
        .sort(new Document("since", 1))
        .map(document -> parked(municipality, document))
        .into(new ArrayList<>())
        .stream()
        .filter(aggregate -> !aggregate.waiting().isEmpty())
        .toList();
  }

  /** A consumer's parked aggregate, when it is parked. */
  public Optional<ParkedAggregate> find(
      Municipality municipality, String subscription, String aggregate) {
    return Optional.ofNullable(
            collection(municipality).find(eq("_id", id(subscription, aggregate))).first())
        .map(document -> parked(municipality, document));
  }

  /** Parks the event's aggregate, which is not parked yet, with this event as its first. */
  void park(String subscription, EventEnvelope event, String reason) {
    collection(event.municipality())
        .updateOne(
            eq("_id", id(subscription, event.subject())),
            combine(
                setOnInsert("subscription", subscription),
                setOnInsert("aggregate", event.subject()),
                setOnInsert("since", Date.from(clock.instant())),
                set("reason", reason),
                push("events", document(event))),
            new UpdateOptions().upsert(true));
    maybeParked(event.municipality()).add(id(subscription, event.subject()));
  }

  /** Partitions have come to this instance: others may have parked something in them. */
  void partitionsCame() {
    maybe.clear();
  }

  private Set<String> maybeParked(Municipality municipality) {
    return maybe.computeIfAbsent(
        municipality,
        one -> {
          Set<String> ids = ConcurrentHashMap.newKeySet();
          collection(one)
              .find()
              .sort(new Document("since", 1))
              .projection(Projections.include("_id"))
              .forEach(document -> ids.add(document.getString("_id")));
          return ids;
        });
  }

  /**
   * Lets an event wait behind its parked aggregate's first one; false when the aggregate is not
   * parked.
   *
   * <p>The replay removes the document only while no event is in it, and this adds only while the
   * document is there: an event is either taken by the replay or handled by the caller, never both,
   * never neither. A document without events was left behind by a replay that was stopped before it
   * could remove it, or is about to be removed: nothing waits in it.
   */
  boolean join(String subscription, EventEnvelope event) {
    if (!maybeParked(event.municipality()).contains(id(subscription, event.subject()))) {
      return false;
    }
    Optional<ParkedAggregate> parked = find(event.municipality(), subscription, event.subject());
    if (parked.isEmpty()
        || (parked.get().waiting().isEmpty()
            && release(event.municipality(), subscription, event.subject()))) {
      return false;
    }
    if (parked.get().waiting().stream().anyMatch(event::equals)) {
      return true;
    }
    return collection(event.municipality())
            .updateOne(
                eq("_id", id(subscription, event.subject())), push("events", document(event)))
            .getMatchedCount()
        == 1;
  }

  /** Notes why the first waiting event still cannot take effect. */
  void stillRefused(String subscription, EventEnvelope event, String reason) {
    collection(event.municipality())
        .updateOne(eq("_id", id(subscription, event.subject())), set("reason", reason));
  }

  /**
   * Takes a waiting event out, because it has taken effect or was dropped; false when it was no
   * longer there.
   */
  boolean done(String subscription, EventEnvelope event) {
    return collection(event.municipality())
            .updateOne(
                eq("_id", id(subscription, event.subject())),
                pull(
                    "events",
                    new Document("sequence", event.sequence()).append("source", event.source())))
            .getModifiedCount()
        == 1;
  }

  /** Ends the parking when nothing waits any more; false when something does. */
  boolean release(Municipality municipality, String subscription, String aggregate) {
    return collection(municipality)
            .deleteOne(
                new Document("_id", id(subscription, aggregate))
                    .append("events", new Document("$size", 0)))
            .getDeletedCount()
        == 1;
  }

  private MongoCollection<Document> collection(Municipality municipality) {
    return databases.collection(municipality, COLLECTION);
  }

  private static String id(String subscription, String aggregate) {
    return subscription + ":" + aggregate;
  }

  private static ParkedAggregate parked(Municipality municipality, Document document) {
    String aggregate = document.getString("aggregate");
    return new ParkedAggregate(
        document.getString("subscription"),
        aggregate,
        document.getString("reason"),
        document.getDate("since").toInstant(),
        document.getList("events", Document.class, List.of()).stream()
            .map(event -> event(municipality, aggregate, event))
            .toList());
  }

  private static Document document(EventEnvelope event) {
    return new Document("sequence", event.sequence())
        .append("type", event.type())
        .append("source", event.source())
        .append("at", event.time().toString())
        .append("actor", event.actor())
        .append("trace", event.trace())
        .append("body", event.body());
  }

  private static EventEnvelope event(Municipality municipality, String aggregate, Document event) {
    return new EventEnvelope(
        event.getString("type"),
        event.getString("source"),
        aggregate,
        event.get("sequence", Number.class).longValue(),
        Instant.parse(event.getString("at")),
        municipality,
        event.getString("actor"),
        event.getString("trace"),
        event.getString("body"));
  }

  /**
   * An aggregate whose events wait in order because the first could not take effect.
   *
   * @param reason why, without personal data
   * @param waiting from the first on
   */
  public record ParkedAggregate(
      String subscription,
      String aggregate,
      String reason,
      Instant since,
      List<EventEnvelope> waiting) {}
}
