package dk.rettidig.common.service;

import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.ParkedEvents;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.outbox.RelaySettings;
import dk.rettidig.common.store.Databases;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

/** A service's side of the broker: its producer, its relay, its topics and its intakes. */
@Configuration(proxyBeanMethods = false)
public class ServiceEvents {

  private static final int PARTITIONS = 12;

  @Bean(destroyMethod = "close")
  Producer<String, byte[]> producer(KafkaProperties kafka, KernelSettings settings) {
    Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
    properties.put(ProducerConfig.CLIENT_ID_CONFIG, settings.service());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  @Bean(destroyMethod = "close")
  Relay relay(Producer<String, byte[]> producer, Clock clock) {
    return new Relay(EventSender.by(producer), clock, RelaySettings.usual());
  }

  @Bean
  RelayStart relayStart(Relay relay, KafkaAdmin admin) {
    return new RelayStart(relay, admin);
  }

  @Bean
  HealthIndicator eventConsumersHealth(EventConsumers consumers) {
    return () -> (consumers.allRun() ? Health.up() : Health.down()).build();
  }

  @Bean
  ParkedEvents parkedEvents(Databases databases, Clock clock) {
    return new ParkedEvents(databases, clock);
  }

  @Bean
  KernelMeters kernelMeters(Relay relay, EventConsumers consumers) {
    return new KernelMeters(relay, consumers.intakes());
  }

  @Bean
  KafkaAdmin.NewTopics topics(
      ObjectProvider<OwnTopic> own,
      ObjectProvider<Subscription> subscriptions,
      KernelSettings settings) {
    List<NewTopic> topics = new ArrayList<>();
    own.forEach(topic -> topics.add(newTopic(topic.name(), topic.compacted(), settings)));
    subscriptions.forEach(s -> topics.add(newTopic(s.deadLetterTopic(), false, settings)));
    return new KafkaAdmin.NewTopics(topics.toArray(NewTopic[]::new));
  }

  private static NewTopic newTopic(String name, boolean compacted, KernelSettings settings) {
    return TopicBuilder.name(name)
        .partitions(PARTITIONS)
        .replicas(settings.replicas())
        .config(TopicConfig.CLEANUP_POLICY_CONFIG, compacted ? "compact" : "delete")
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .config(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, settings.replicas() >= 3 ? "2" : "1")
        .build();
  }

  @Bean
  EventConsumers eventConsumers(
      KafkaProperties kafka,
      KernelSettings settings,
      ObjectProvider<Subscription> subscriptions,
      ParkedEvents parked,
      Producer<String, byte[]> producer,
      JsonMapper json) {
    List<Intake> intakes =
        subscriptions.stream()
            .map(subscription -> new Intake(subscription, parked, producer, json))
            .toList();
    return new EventConsumers(consumers(kafka), intakes, settings.threads());
  }

  private static ConsumerFactory<String, byte[]> consumers(KafkaProperties kafka) {
    Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
    properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    // after kill -9 the broker keeps a process's partitions for so long: no event moves meanwhile
    properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    return new DefaultKafkaConsumerFactory<>(
        properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Starts the relay when all stores are open, so that its first sweep finds what a crash left
   * behind, and asks for the topics until the broker has made them.
   */
  static final class RelayStart implements SmartLifecycle {

    private static final int SECONDS = 5;

    private final Relay relay;
    private final KafkaAdmin admin;
    private volatile boolean topicsMade;
    private volatile boolean running;
    private final Repeating asking = new Repeating("topics", SECONDS, this::askForTopics);

    RelayStart(Relay relay, KafkaAdmin admin) {
      this.relay = relay;
      this.admin = admin;
    }

    private void askForTopics() {
      if (!topicsMade) {
        topicsMade = admin.initialize();
      }
    }

    @Override
    public void start() {
      running = true;
      relay.start();
    }

    @Override
    public void stop() {
      running = false;
      asking.close();
    }

    @Override
    public boolean isRunning() {
      return running;
    }
  }
}
