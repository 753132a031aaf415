package dk.rettidig.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.client.Visitors;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Watches the places that a saved concern is followed to. */
final class Trail implements AutoCloseable {

  /** Where it is seen: at the first by the concern's id, at the others by its escalation's. */
  enum Place {
    /** A consumer of concern-events that is none of ours: what each service's consumer gets. */
    CONSUMER,
    /** A consumer of the event that the handler in notification-service saved with its effect. */
    EFFECT,
    DOORSTEP,
    STREAM
  }

  private static final String MANAGER = "chef";
  private static final String RAISED = "escalation.raised.v1";

  private final Map<Place, Sightings> places = new EnumMap<>(Place.class);
  private final Tail concerns;
  private final Tail escalations;
  private final EventStream stream;

  /**
   * Watches from now on.
   *
   * @param kafka for {@code bootstrap.servers}
   */
  Trail(String kafka, Visitors visitors, Doorstep doorstep) throws InterruptedException {
    for (Place place : Place.values()) {
      places.put(place, new Sightings());
    }
    places.put(Place.DOORSTEP, doorstep.called());
    concerns = new Tail(kafka, "concern-events", record -> at(Place.CONSUMER).see(subject(record)));
    escalations = new Tail(kafka, "notification-events", this::happened);
    stream =
        new EventStream(
            visitors.wire(),
            visitors.as(MANAGER).notification(),
            raised -> raised.forEach(at(Place.STREAM)::see));
  }

  Sightings at(Place place) {
    return Objects.requireNonNull(places.get(place), "every place is watched");
  }

  private void happened(ConsumerRecord<?, ?> record) {
    if (attribute(record, "ce_type").equals(RAISED)) {
      at(Place.EFFECT).see(subject(record));
    }
  }

  private static String subject(ConsumerRecord<?, ?> record) {
    return attribute(record, "ce_subject");
  }

  private static String attribute(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  @Override
  public void close() {
    stream.close();
    escalations.close();
    concerns.close();
  }
}
