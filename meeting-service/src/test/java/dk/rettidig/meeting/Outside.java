package dk.rettidig.meeting;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import tools.jackson.databind.json.JsonMapper;

/** What other services tell, written to their real topics. */
final class Outside {

  private final Producer<String, byte[]> producer;
  private final JsonMapper json;
  private final Clock clock;
  private final Map<String, Long> sequences = new ConcurrentHashMap<>();

  Outside(Producer<String, byte[]> producer, JsonMapper json, Clock clock) {
    this.producer = producer;
    this.json = json;
    this.clock = clock;
  }

  void tell(String topic, String type, String municipality, String subject, Map<String, ?> body) {
    tell(topic, type, municipality, subject, sequences.merge(subject, 1L, Long::sum), body);
  }

  void tell(
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
      throw new IllegalStateException(e);
    }
  }
}
