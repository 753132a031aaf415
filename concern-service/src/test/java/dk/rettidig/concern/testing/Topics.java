package dk.rettidig.concern.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.testing.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
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
