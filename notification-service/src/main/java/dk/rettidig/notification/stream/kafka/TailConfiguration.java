package dk.rettidig.notification.stream.kafka;

import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.notification.stream.Ring;
import dk.rettidig.notification.stream.StreamSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the topic, its tail and its history together. */
@Configuration(proxyBeanMethods = false)
class TailConfiguration {

  private static final int PARTITIONS = 12;

  @Bean
  Topic streamTopic(KafkaProperties kafka, JsonMapper json, StreamSettings settings) {
    return new Topic(
        NotificationApplication.EVENTS, consumers(kafka), new Showable(json), settings.furthest());
  }

  @Bean
  Tail streamTail(
      Topic topic, KafkaProperties kafka, JsonMapper json, Ring ring, StreamSettings settings) {
    return new Tail(
        topic, consumers(kafka), new Showable(json), ring, settings.ring() / PARTITIONS);
  }

  /** Without a group: every instance sees everything and commits nothing. */
  private static Supplier<Consumer<String, byte[]>> consumers(KafkaProperties kafka) {
    Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "notification-stream");
    return () ->
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
