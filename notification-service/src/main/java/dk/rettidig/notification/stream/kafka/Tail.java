package dk.rettidig.notification.stream.kafka;

import dk.rettidig.notification.stream.LiveEvent;
import dk.rettidig.notification.stream.Position;
import dk.rettidig.notification.stream.Repeats;
import dk.rettidig.notification.stream.Ring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Follows the topic from a little before its end into the ring, as long as the service runs. */
final class Tail implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_AGGREGATES = 200_000;

  private final Topic topic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Showable showable;
  private final Ring ring;
  private final int backwards;
  private final Repeats repeats = new Repeats(MOST_AGGREGATES);
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private volatile boolean running;
  private volatile @Nullable Consumer<?, ?> current;
  private @Nullable Thread thread;

  /**
   * @param backwards how many records per partition are read from before the end, so that a reader
   *     can go on after this instance was restarted
   */
  Tail(
      Topic topic,
      Supplier<Consumer<String, byte[]>> consumers,
      Showable showable,
      Ring ring,
      int backwards) {
    this.topic = topic;
    this.consumers = consumers;
    this.showable = showable;
    this.ring = ring;
    this.backwards = backwards;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("stream-tail").daemon().start(this::run);
  }

  private void run() {
    while (running) {
      try (Consumer<String, byte[]> consumer = consumers.get()) {
        current = consumer;
        follow(consumer);
      } catch (WakeupException stopped) {
        running = false;
      } catch (RuntimeException away) {
        LOG.warn("The stream's tail lost the topic and tries again", away);
      }
      if (running) {
        pause();
      }
    }
  }

  private void follow(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions = topic.partitions(consumer);
    if (partitions.isEmpty()) {
      return; // a fresh broker has not made the topic yet
    }
    consumer.assign(partitions);
    if (next.isEmpty()) {
      begin(consumer, partitions);
    }
    partitions.forEach(partition -> consumer.seek(partition, next.getOrDefault(partition, 0L)));
    while (running) {
      var events = new ArrayList<LiveEvent>();
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        showable.of(record).filter(event -> !repeats.isRepeated(event)).ifPresent(events::add);
        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
      }
      ring.append(events, Topic.position(partitions, next));
    }
  }

  private void begin(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
    partitions.forEach(
        p -> next.put(p, Math.max(first.getOrDefault(p, 0L), end.getOrDefault(p, 0L) - backwards)));
    Position start = Topic.position(partitions, next);
    ring.begin(start);
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  @Override
  public void stop() {
    running = false;
    Thread tail = thread;
    if (tail == null) {
      return;
    }
    Consumer<?, ?> busy = current;
    if (busy != null) {
      busy.wakeup();
    }
    try {
      tail.join(PATIENCE);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
