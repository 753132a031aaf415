package dk.rettidig.common.consumption;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Runs a service's intakes on the broker: one container each, tried again without end when the
 * infrastructure fails.
 */
public final class EventConsumers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventConsumers.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final Duration COMMIT_EVERY = Duration.ofMillis(500);
  private static final int ATTEMPTS_IN_A_MINUTE = 15;

  private final List<Intake> intakes;
  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
  private volatile boolean running;

  /**
   * @param threads how many partitions of a topic are handled at once
   * @throws IllegalArgumentException when two subscriptions of one consumer share a topic: each
   *     would get only some of the partitions
   */
  public EventConsumers(
      ConsumerFactory<String, byte[]> consumers, List<Intake> intakes, int threads) {
    this.intakes = List.copyOf(intakes);
    requireDifferent(this.intakes);
    this.containers =
        intakes.stream().map(intake -> container(consumers, intake, threads)).toList();
  }

  private static void requireDifferent(List<Intake> intakes) {
    Set<String> names = new HashSet<>();
    for (Intake intake : intakes) {
      if (!names.add(intake.subscription().name())) {
        throw new IllegalArgumentException("two subscriptions " + intake.subscription().name());
      }
    }
  }

  /** All intakes of the service. */
  public List<Intake> intakes() {
    return intakes;
  }

  private static ConcurrentMessageListenerContainer<String, byte[]> container(
      ConsumerFactory<String, byte[]> consumers, Intake intake, int threads) {
    Subscription subscription = intake.subscription();
    var properties = new ContainerProperties(subscription.topic());
    properties.setGroupId(subscription.consumer());
    properties.setClientId(subscription.consumer() + "-" + subscription.topic());
    properties.setAuthExceptionRetryInterval(LONGEST_WAIT);
    // what a crash lets come again is skipped by its sequence, so not every record needs a commit
    properties.setAckMode(AckMode.TIME);
    properties.setAckTime(COMMIT_EVERY.toMillis());
    properties.setMessageListener((MessageListener<String, byte[]>) intake::accept);
    properties.setConsumerRebalanceListener(
        new ConsumerRebalanceListener() {
          @Override
          public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            intake.partitionsCame();
          }

          @Override
          public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // nothing is held for them
          }
        });
    var hands = new SimpleAsyncTaskExecutor(subscription.consumer() + "-" + subscription.topic());
    hands.setVirtualThreads(true);
    properties.setListenerTaskExecutor(hands);
    var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
    container.setConcurrency(threads);
    container.setCommonErrorHandler(withoutEnd());
    return container;
  }

  private static DefaultErrorHandler withoutEnd() {
    var backOff = new ExponentialBackOff(FIRST_WAIT.toMillis(), 2);
    backOff.setMaxInterval(LONGEST_WAIT.toMillis());
    var handler = new DefaultErrorHandler(backOff);
    handler.setClassifications(Map.of(), true);
    handler.setRetryListeners(EventConsumers::alarm);
    return handler;
  }

  private static void alarm(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
    if (attempt % ATTEMPTS_IN_A_MINUTE == 0) {
      LOG.error(
          "{}-{} has waited for a minute or longer at offset {}: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          failure == null ? "no reason given" : failure.getClass().getSimpleName());
    }
  }

  @Override
  public void start() {
    containers.forEach(ConcurrentMessageListenerContainer::start);
    running = true;
  }

  /** All at once, since each has its consumers leave the broker first. */
  @Override
  public void stop() {
    CompletableFuture.allOf(
            containers.stream().map(EventConsumers::stopped).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
        .join();
    running = false;
  }

  private static CompletableFuture<Void> stopped(
      ConcurrentMessageListenerContainer<String, byte[]> container) {
    var stopped = new CompletableFuture<Void>();
    container.stop(() -> stopped.complete(null));
    return stopped;
  }

  /** Whether every container still runs; one that has given up shows here. */
  public boolean allRun() {
    return containers.stream().allMatch(ConcurrentMessageListenerContainer::isRunning);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
