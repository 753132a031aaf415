package dk.rettidig.concern.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what really stands on a topic. */
public final class Topics {

  private Topics() {}

  /** Makes the topic of another service, unless it is there. */
  public static void make(String topic) throws Exception {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.broker().bootstrapServers());
    try (Admin admin = Admin.create(settings)) {
      if (!admin.listTopics().names().get().contains(topic)) {
        admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1))).all().get();
      }
    }
  }

  /**
   * The forum asks the unit for a basis.
   *
   * @param another whether it cannot use the one that holds
   */
  public static void askForBasis(
      Producer<String, byte[]> producer, SmallMunicipality school, String concern, boolean another)
      throws Exception {
    var event =
        new EventEnvelope(
            "basis.asked.v1",
            "meeting-service",
            concern,
            1,
            Instant.parse("2026-02-03T09:00:00Z"),
            new Municipality(school.code),
            school.id("rådgiver"),
            null,
            """
            {"concern":"%s","unit":"%s","askedBy":"%s","another":%s}
            """
                .formatted(concern, school.unit, school.id("rådgiver"), another));
    make("meeting-events");
    producer.send(KafkaEvents.toRecord("meeting-events", event)).get();
  }

  /** Everything that stands on a topic now, keys, headers and bodies, as one text. */
  public static String raw(String topic) {
    var text = new StringBuilder();
    for (ConsumerRecord<String, byte[]> record : records(topic)) {
      text.append(record.key()).append('\n');
      record
          .headers()
          .forEach(header -> text.append(new String(header.value(), UTF_8)).append(' '));
      text.append('\n').append(new String(record.value(), UTF_8)).append('\n');
    }
    return text.toString();
  }

  /** Every record that stands on a topic now. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic) {
    Map<String, Object> settings =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.broker().bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(all::add);
      }
      return all;
    }
  }
}
