package dk.rettidig.launcher.faults;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the broker kept, read from the beginning. */
final class EventLog implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;

  EventLog(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** The topics that keep refused records. */
  Set<String> deadLetterTopics() {
    Set<String> topics = new TreeSet<>(consumer.listTopics().keySet());
    topics.removeIf(topic -> !topic.endsWith("-dlt"));
    return topics;
  }

  /** All records of a topic; of one aggregate in their order. */
  List<ConsumerRecord<String, byte[]>> records(String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(POLL).forEach(all::add);
    }
    return all;
  }

  /** Of each aggregate, the events that a consumer sees when it skips what it has seen. */
  Map<String, List<EventEnvelope>> histories(String topic) {
    Map<String, List<EventEnvelope>> histories = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> record : records(topic)) {
      EventEnvelope event = KafkaEvents.fromRecord(record);
      List<EventEnvelope> seen =
          histories.computeIfAbsent(event.source() + " " + event.subject(), _ -> new ArrayList<>());
      if (seen.stream().noneMatch(one -> one.sequence() == event.sequence())) {
        seen.add(event);
      }
    }
    return histories;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
