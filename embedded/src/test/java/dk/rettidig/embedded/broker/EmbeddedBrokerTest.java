package dk.rettidig.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.FreePort;
import dk.rettidig.embedded.PortTaken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedBrokerTest {

  private static final String TOPIC = "things-events";

  @TempDir Path folder;

  @Test
  void keepsAcknowledgedRecordsOverCloseAndRestartOnTheSamePort() throws Exception {
    int port;
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      port = broker.port();
      createTopic(broker.bootstrapServers());
      sendAcknowledged(broker.bootstrapServers(), 0, 100);
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
      assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
      sendAcknowledged(broker.bootstrapServers(), 100, 200);
      assertThat(read(broker.bootstrapServers(), 200)).containsExactlyInAnyOrderElementsOf(to(200));
    }
  }

  @Test
  void keepsAcknowledgedRecordsOverKill() throws Exception {
    int port = FreePort.orFree(0);
    String address;
    try (ChildProcess child = ChildProcess.start(BrokerProcess.class, folder, port)) {
      address = child.ready();
      createTopic(address);
      sendAcknowledged(address, 0, 500);
      child.kill();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
      assertThat(read(broker.bootstrapServers(), 500)).containsExactlyInAnyOrderElementsOf(to(500));
    }
  }

  @Test
  void closesOnceHoweverOftenItIsAsked() {
    EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
    broker.close();
    broker.close();
    assertThatNoException().isThrownBy(() -> EmbeddedBroker.start(folder, broker.port()).close());
  }

  @Test
  void refusesATopicThatNobodyCreated() {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
        KafkaProducer<String, String> producer = producer(broker.bootstrapServers(), 1500)) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("misspelt", "k", "v")).get())
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("misspelt");
    }
  }

  @Test
  void saysWhichPortIsTaken() {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("one"), 0)) {
      assertThatThrownBy(() -> EmbeddedBroker.start(folder.resolve("two"), broker.port()))
          .isInstanceOf(PortTaken.class)
          .hasMessageContaining("port " + broker.port());
    }
  }

  private static void createTopic(String address) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
    }
  }

  private static void sendAcknowledged(String address, int from, int to) throws Exception {
    try (KafkaProducer<String, String> producer = producer(address, 20_000)) {
      var sent =
          IntStream.range(from, to)
              .mapToObj(i -> producer.send(new ProducerRecord<>(TOPIC, "key-" + i, "" + i)))
              .toList();
      for (var acknowledged : sent) {
        acknowledged.get();
      }
    }
  }

  private static KafkaProducer<String, String> producer(String address, int blockMillis) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", address, "acks", "all", "max.block.ms", blockMillis),
        new StringSerializer(),
        new StringSerializer());
  }

  private static List<String> read(String address, int atLeast) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", address, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(
          consumer.partitionsFor(TOPIC).stream()
              .map(p -> new TopicPartition(TOPIC, p.partition()))
              .toList());
      List<String> values = new ArrayList<>();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            return values.size() >= atLeast;
          });
      return values;
    }
  }

  private static List<String> to(int end) {
    return IntStream.range(0, end).mapToObj(String::valueOf).toList();
  }
}
