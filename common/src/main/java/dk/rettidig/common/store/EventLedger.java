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

  EventLedger(String source, Publishing publishing, JsonMapper json, Clock clock) {
    this.source = source;
    this.publishing = publishing;
    this.json = json;
    this.clock = clock;
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
        entry.get("sequence", Number.class).longValue(),
        entry.getDate("at").toInstant(),
        municipality,
        entry.getString("actor"),
        entry.getString("trace"),
        entry.getString("body"));
  }
}
