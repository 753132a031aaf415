package dk.rettidig.launcher.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its end on, as a consumer in another service does. */
final class Tail implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread reading;
  private final CountDownLatch atTheEnd = new CountDownLatch(1);
  private volatile boolean open = true;

  /**
   * Is at the end of the topic when it returns.
   *
   * @param seen gets each record on the reading thread
   */
  Tail(String bootstrapServers, String topic, Consumer<ConsumerRecord<String, byte[]>> seen)
      throws InterruptedException {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "bench-" + topic),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    reading = Thread.ofPlatform().name("tail-" + topic).start(() -> read(topic, seen));
    atTheEnd.await();
  }

  private void read(String topic, Consumer<ConsumerRecord<String, byte[]>> seen) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream().map(Tail::partition).toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    atTheEnd.countDown();
    while (open) {
      consumer.poll(POLL).forEach(seen);
    }
    consumer.close();
  }

  private static TopicPartition partition(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }

  @Override
  public void close() {
    open = false;
    try {
      reading.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
