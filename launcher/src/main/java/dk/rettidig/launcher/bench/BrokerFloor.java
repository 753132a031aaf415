package dk.rettidig.launcher.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How fast the bare broker of this run hands 1 KB from a producer to a consumer, acks=all. */
record BrokerFloor(String bootstrapServers, OpenLoop load) {

  private static final String TOPIC = "bench-floor";
  private static final int BYTES = 1024;
  private static final int PARTITIONS = 12;

  Latencies measure() throws InterruptedException, ExecutionException {
    createTopic();
    var latencies = new Latencies();
    try (var producer =
            new KafkaProducer<>(
                Map.<String, Object>of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.CLIENT_ID_CONFIG,
                    TOPIC),
                new StringSerializer(),
                new ByteArraySerializer());
        var _ =
            new Tail(
                bootstrapServers,
                TOPIC,
                record -> latencies.note(System.nanoTime() - Long.parseLong(record.key())))) {
      load.run((_, intended) -> send(producer, intended));
      producer.flush();
    }
    return latencies;
  }

  private static void send(Producer<String, byte[]> producer, long intended) {
    var one = new ProducerRecord<>(TOPIC, String.valueOf(intended), new byte[BYTES]);
    var _ = producer.send(one);
  }

  private void createTopic() throws InterruptedException, ExecutionException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      var topic = new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.of((short) 1));
      admin.createTopics(List.of(topic)).all().get();
    }
  }
}
