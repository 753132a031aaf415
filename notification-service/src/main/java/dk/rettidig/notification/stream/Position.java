package dk.rettidig.notification.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in the topic: per partition the offset of the next record. It is the id of a frame, so a
 * reader that names the last id it saw gets exactly what came after it.
 *
 * @param next by partition, from 0
 */
public record Position(List<Long> next) {

  private static final int MOST_PARTITIONS = 256;
  private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,12}(-[0-9a-z]{1,12})*");

  /** Copies the offsets. */
  public Position {
    next = List.copyOf(next);
  }

  /** Reads an id; empty for anything that {@link #text} did not write. */
  public static Optional<Position> parse(String id) {
    if (!TEXT.matcher(id).matches()) {
      return Optional.empty();
    }
    List<String> parts = List.of(id.split("-", -1));
    return parts.size() > MOST_PARTITIONS
        ? Optional.empty()
        : Optional.of(
            new Position(
                parts.stream().map(part -> Long.parseLong(part, Character.MAX_RADIX)).toList()));
  }

  /** The id of a frame that ends here. */
  public String text() {
    return next.stream()
        .map(offset -> Long.toString(offset, Character.MAX_RADIX))
        .collect(Collectors.joining("-"));
  }

  /** The offset of the next record of a partition. */
  public long of(int partition) {
    return next.get(partition);
  }

  /** Whether a record lies before this place, so that it was already seen. */
  boolean isPast(LiveEvent event) {
    return event.offset() < of(event.partition());
  }

  /** The place behind a record; never one further back. */
  Position after(LiveEvent event) {
    if (isPast(event)) {
      return this;
    }
    var moved = new ArrayList<>(next);
    moved.set(event.partition(), event.offset() + 1);
    return new Position(moved);
  }

  /** The later of two places, partition by partition. */
  Position max(Position other) {
    var later = new ArrayList<Long>();
    for (int partition = 0; partition < next.size(); partition++) {
      later.add(Math.max(of(partition), other.of(partition)));
    }
    return new Position(later);
  }

  boolean hasPartitionsOf(Position other) {
    return next.size() == other.next.size();
  }

  /** How many records lie from here to another place; partitions that are ahead count nothing. */
  long recordsTo(Position end) {
    long records = 0;
    for (int partition = 0; partition < next.size(); partition++) {
      records += Math.max(0, end.of(partition) - of(partition));
    }
    return records;
  }

  boolean isWithin(Position first, Position end) {
    for (int partition = 0; partition < next.size(); partition++) {
      if (of(partition) < first.of(partition) || of(partition) > end.of(partition)) {
        return false;
      }
    }
    return true;
  }
}
