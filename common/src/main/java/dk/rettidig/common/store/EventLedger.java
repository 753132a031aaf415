package dk.rettidig.common.store;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes domain events as the pending entries of a document's outbox, and reads them as envelopes.
 */
final class EventLedger {

  private final String source;
  private final Publishing publishing;
  private final JsonMapper json;
  private final Clock clock;
  private final boolean keepsLast;

  /**
   * @param keepsLast whether the topic keeps the last event per key only, so that the document must
   *     keep it too
   */
  EventLedger(
      String source, Publishing publishing, JsonMapper json, Clock clock, boolean keepsLast) {
    this.source = source;
    this.publishing = publishing;
    this.json = json;
    this.clock = clock;
    this.keepsLast = keepsLast;
  }

  /** The entries of new events, numbered from {@code first}. */
  List<Document> entries(Actor actor, long first, List<DomainEvent> events) {
    var entries = new ArrayList<Document>();
    for (DomainEvent event : events) {
      WireEvent wire = publishing.toWire(event);
      entries.add(
          new Document("sequence", first + entries.size())
              .append("type", wire.type())
              .append("at", Date.from(clock.instant()))
              .append("actor", actor.id())
              .append("trace", MDC.get("traceparent"))
              .append("body", json.writeValueAsString(wire.body())));
    }
    return entries;
  }

  boolean keepsLast() {
    return keepsLast;
  }

  /** The outbox of a new document. */
  Document outbox(List<Document> entries) {
    var outbox = new Document("next", entries.size() + 1L).append("pending", entries);
    return keepsLast && !entries.isEmpty() ? outbox.append("last", entries.getLast()) : outbox;
  }

  void append(DocumentUpdate update, List<Document> entries) {
    update.append(entries);
    if (keepsLast && !entries.isEmpty()) {
      update.set("outbox.last", entries.getLast());
    }
  }

  /** What is newer than a sequence that was sent: the pending entries, else the last. */
  List<Document> behind(Document document, long sequence) {
    List<Document> pending = pending(document);
    Document last = document.get("outbox", Document.class).get("last", Document.class);
    return !pending.isEmpty() || last == null || sequence(last) <= sequence
        ? pending
        : List.of(last);
  }

  /** A document's pending entries, in order. */
  List<Document> pending(Document document) {
    return document.get("outbox", Document.class).getList("pending", Document.class, List.of());
  }

  /** Entries of an aggregate as they are sent. */
  List<EventEnvelope> envelopes(Municipality municipality, String id, List<Document> entries) {
    return entries.stream().map(entry -> envelope(municipality, id, entry)).toList();
  }

  private EventEnvelope envelope(Municipality municipality, String id, Document entry) {
    return new EventEnvelope(
        entry.getString("type"),
        source,
        id,
        sequence(entry),
        entry.getDate("at").toInstant(),
        municipality,
        entry.getString("actor"),
        entry.getString("trace"),
        entry.getString("body"));
  }

  private static long sequence(Document entry) {
    return entry.get("sequence", Number.class).longValue();
  }
}
