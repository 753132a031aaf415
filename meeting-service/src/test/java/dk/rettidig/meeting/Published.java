package dk.rettidig.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.testing.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service has published, read back from the broker. */
final class Published {

  private Published() {}

  /** The types of an aggregate's events, each sequence once, in their order. */
  static List<String> of(String subject) {
    return all().stream()
        .filter(event -> event.subject().equals(subject))
        .map(event -> event.sequence() + " " + event.type())
        .distinct()
        .map(numbered -> numbered.substring(numbered.indexOf(' ') + 1))
        .toList();
  }

  /** All events so far. */
  static List<EventEnvelope> all() {
    return records(MeetingApplication.TOPIC).stream().map(KafkaEvents::fromRecord).toList();
  }

  /** All records of a topic so far, as text with their headers. */
  static String raw(String topic) {
    var text = new StringBuilder();
    records(topic)
        .forEach(record -> {
          text.append(new String(record.value(), UTF_8));
          record.headers().forEach(h -> text.append(new String(h.value(), UTF_8)).append('\n'));
        });
    return text.toString();
  }

  private static List<ConsumerRecord<String, byte[]>> records(String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestPlatform.broker().bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          IntStream.range(0, consumer.partitionsFor(topic).size())
              .mapToObj(number -> new TopicPartition(topic, number))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < end.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }
}
