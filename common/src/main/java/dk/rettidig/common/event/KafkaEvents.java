package dk.rettidig.common.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.municipality.Municipality;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Events as Kafka records: CloudEvents' binary mode, the attributes as headers with the prefix
 * {@code ce_}.
 */
public final class KafkaEvents {

  private static final String SPEC_VERSION = "1.0";

  private KafkaEvents() {}

  /**
   * The record of an event for a topic; its key is the aggregate's id, so that order is kept per
   * aggregate.
   */
  public static ProducerRecord<String, byte[]> toRecord(String topic, EventEnvelope event) {
    var record = new ProducerRecord<>(topic, event.key(), event.body().getBytes(UTF_8));
    Headers headers = record.headers();
    put(headers, "content-type", "application/json");
    put(headers, "ce_specversion", SPEC_VERSION);
    put(headers, "ce_id", event.id());
    put(headers, "ce_type", event.type());
    put(headers, "ce_source", event.source());
    put(headers, "ce_subject", event.subject());
    put(headers, "ce_time", event.time().toString());
    put(headers, "ce_municipality", event.municipality().code());
    put(headers, "ce_sequence", Long.toString(event.sequence()));
    put(headers, "ce_actor", event.actor());
    if (event.trace() != null) {
      put(headers, "ce_traceparent", event.trace());
    }
    return record;
  }

  /**
   * The event of a record.
   *
   * @throws UnreadableEvent naming the attribute that is missing or malformed
   */
  public static EventEnvelope fromRecord(ConsumerRecord<String, byte[]> record) {
    Headers headers = record.headers();
    byte[] body = record.value();
    if (body == null) {
      throw new UnreadableEvent("the body is missing");
    }
    return new EventEnvelope(
        required(headers, "ce_type"),
        required(headers, "ce_source"),
        required(headers, "ce_subject"),
        parsed(headers, "ce_sequence", Long::parseLong),
        parsed(headers, "ce_time", Instant::parse),
        parsed(headers, "ce_municipality", Municipality::new),
        required(headers, "ce_actor"),
        optional(headers, "ce_traceparent"),
        new String(body, UTF_8));
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }

  private static @Nullable String optional(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  private static String required(Headers headers, String name) {
    String value = optional(headers, name);
    if (value == null || value.isBlank()) {
      throw new UnreadableEvent("the attribute " + name + " is missing");
    }
    return value;
  }

  private static <T> T parsed(Headers headers, String name, Function<String, T> parse) {
    try {
      return parse.apply(required(headers, name));
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new UnreadableEvent("the attribute " + name + " is malformed", malformed);
    }
  }
}
