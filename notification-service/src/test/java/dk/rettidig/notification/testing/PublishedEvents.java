package dk.rettidig.notification.testing;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.testing.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.DisposableBean;

/** Everything that this service has published on the real broker since the tests began. */
public final class PublishedEvents implements DisposableBean {

  private final List<EventEnvelope> seen = new CopyOnWriteArrayList<>();
  private volatile boolean open = true;
  private final Thread reader = Thread.ofPlatform().daemon().unstarted(this::read);

  PublishedEvents() {
    reader.start();
  }

  /** Waits for at least one that matches, and answers all that do. */
  public List<EventEnvelope> awaited(Predicate<EventEnvelope> match) {
    until(() -> seen.stream().anyMatch(match));
    return all(match);
  }

  /** Those that match so far. */
  public List<EventEnvelope> all(Predicate<EventEnvelope> match) {
    return seen.stream().filter(match).toList();
  }

  private static void until(Callable<Boolean> holds) {
    await().atMost(Duration.ofSeconds(30)).until(holds);
  }

  private void read() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            TestPlatform.broker().bootstrapServers(),
            "group.id",
            "published-events",
            "auto.offset.reset",
            "earliest",
            "metadata.max.age.ms",
            1000);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("notification-events"));
      while (open) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(record -> seen.add(KafkaEvents.fromRecord(record)));
      }
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    open = false;
    reader.join();
  }
}
