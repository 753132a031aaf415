package dk.rettidig.notification.stream.kafka;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.stream.History;
import dk.rettidig.notification.stream.LiveEvent;
import dk.rettidig.notification.stream.Position;
import dk.rettidig.notification.stream.Repeats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads the topic without a group: whole, by place, and within bounds. */
final class Topic implements History {

  private static final int MOST_AGGREGATES = 50_000;
  private static final Duration POLL = Duration.ofMillis(200);

  /** So many records before the place are read too, to know repeats of what was seen there. */
  private static final long BEFORE = 200;

  private final String name;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Showable showable;
  private final long furthest;

  Topic(
      String name, Supplier<Consumer<String, byte[]>> consumers, Showable showable, long furthest) {
    this.name = name;
    this.consumers = consumers;
    this.showable = showable;
    this.furthest = furthest;
  }

  List<TopicPartition> partitions(Consumer<?, ?> consumer) {
    return consumer.partitionsFor(name).stream()
        .map(PartitionInfo::partition)
        .sorted()
        .map(partition -> new TopicPartition(name, partition))
        .toList();
  }

  static Position position(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
    return new Position(partitions.stream().map(offsets::get).toList());
  }

  @Override
  public boolean isUsable(Position position) {
    try (Consumer<String, byte[]> consumer = consumers.get()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      return isWithin(position, consumer, partitions);
    }
  }

  private static boolean isWithin(
      Position position, Consumer<?, ?> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
    return position.next().size() == partitions.size()
        && partitions.stream()
            .allMatch(p ->
                position.of(p.partition()) >= first.getOrDefault(p, 0L)
                    && position.of(p.partition()) <= end.getOrDefault(p, 0L));
  }

  @Override
  public Optional<List<LiveEvent>> between(Position from, Position to, Municipality municipality) {
    try (Consumer<String, byte[]> consumer = consumers.get()) {
      List<TopicPartition> behind =
          partitions(consumer).stream()
              .filter(p -> from.of(p.partition()) < to.of(p.partition()))
              .toList();
      long records =
          behind.stream().mapToLong(p -> to.of(p.partition()) - from.of(p.partition())).sum();
      if (records > furthest) {
        return Optional.empty();
      }
      consumer.assign(behind);
      Map<TopicPartition, Long> first = consumer.beginningOffsets(behind);
      behind.forEach(p ->
          consumer.seek(p, Math.max(first.getOrDefault(p, 0L), from.of(p.partition()) - BEFORE)));
      return Optional.of(read(consumer, behind, from, to, municipality));
    }
  }

  private List<LiveEvent> read(
      Consumer<String, byte[]> consumer,
      List<TopicPartition> behind,
      Position from,
      Position to,
      Municipality municipality) {
    var repeats = new Repeats(MOST_AGGREGATES);
    var found = new ArrayList<LiveEvent>();
    while (behind.stream().anyMatch(p -> consumer.position(p) < to.of(p.partition()))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < to.of(record.partition())) {
          showable
              .of(record)
              .filter(event -> !repeats.isRepeated(event))
              .filter(event -> event.offset() >= from.of(event.partition()))
              .filter(event -> event.municipality().equals(municipality))
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(LiveEvent::at));
    return found;
  }
}
