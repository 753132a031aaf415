package dk.rettidig.common.testing;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as another service on the real broker; does not wait for the effect. */
public final class ForeignService {

  private final Producer<String, byte[]> producer;
  private final JsonMapper json;
  private final Clock clock;
  private final Map<String, Long> sequences = new ConcurrentHashMap<>();

  /** Speaks at the clock's time. */
  public ForeignService(Producer<String, byte[]> producer, JsonMapper json, Clock clock) {
    this.producer = producer;
    this.json = json;
    this.clock = clock;
  }

  /** Tells what comes next of the subject. */
  public void tell(
      String topic, String type, String municipality, String subject, Map<String, ?> body) {
    long next = sequences.merge(municipality + "/" + subject, 1L, Long::sum);
    tell(topic, type, municipality, subject, next, body);
  }

  /** Tells it under a sequence of its own, out of order or again. */
  public void tell(
      String topic,
      String type,
      String municipality,
      String subject,
      long sequence,
      Map<String, ?> body) {
    var event =
        new EventEnvelope(
            type,
            "concern-service",
            subject,
            sequence,
            clock.instant(),
            new Municipality(municipality),
            "somebody",
            null,
            json.writeValueAsString(body));
    try {
      producer.send(KafkaEvents.toRecord(topic, event)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the broker did not take the event", e);
    }
  }
}
