package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The latest events of the topic in memory, for all readers of this instance. One writer, many
 * readers; a reader waits for its own municipality only.
 */
public final class Ring {

  /**
   * What a reader gets.
   *
   * @param events of its municipality
   * @param index where it goes on
   * @param position the place behind all of them
   */
  record Batch(List<LiveEvent> events, long index, Position position) {}

  /** A reader's place: in the ring and in the topic. */
  record Place(long index, Position position) {}

  private final LiveEvent[] events;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Municipality, Condition> arrivals = new HashMap<>();
  private long end;
  private @Nullable Position start;
  private @Nullable Position tail;

  /**
   * @param size how many events are kept
   */
  public Ring(int size) {
    events = new LiveEvent[size];
  }

  /** Says where the tail begins; before that nobody can read. */
  public void begin(Position at) {
    lock.lock();
    try {
      start = at;
      tail = at;
    } finally {
      lock.unlock();
    }
  }

  /** Adds what the tail has read, and moves it to the place behind. */
  public void append(List<LiveEvent> more, Position behind) {
    lock.lock();
    try {
      for (LiveEvent event : more) {
        int slot = (int) (end % events.length);
        LiveEvent evicted = end >= events.length ? events[slot] : null;
        if (evicted != null && start != null) {
          start = start.after(evicted);
        }
        events[slot] = event;
        end++;
      }
      tail = behind;
      more.stream()
          .map(LiveEvent::municipality)
          .distinct()
          .forEach(municipality -> arrival(municipality).signalAll());
    } finally {
      lock.unlock();
    }
  }

  /** Where the tail is now; empty before it has begun. */
  Optional<Place> now() {
    lock.lock();
    try {
      return Optional.ofNullable(tail).map(position -> new Place(end, position));
    } finally {
      lock.unlock();
    }
  }

  /** The oldest place that can be read from here; empty before the tail has begun. */
  Optional<Place> oldest() {
    lock.lock();
    try {
      return Optional.ofNullable(start)
          .map(position -> new Place(Math.max(0, end - events.length), position));
    } finally {
      lock.unlock();
    }
  }

  /** Whether everything after a place is kept here. */
  boolean holds(Position position) {
    lock.lock();
    try {
      return start != null
          && tail != null
          && position.hasPartitionsOf(tail)
          && position.isWithin(start, tail);
    } finally {
      lock.unlock();
    }
  }

  /**
   * What came after a place for a municipality; waits for it at most so long, and may answer with
   * nothing.
   *
   * @return empty when the place is no longer kept
   */
  Optional<Batch> read(Place from, Municipality municipality, Duration atMost)
      throws InterruptedException {
    lock.lock();
    try {
      long nanos = atMost.toNanos();
      Batch batch = collect(from, municipality);
      while (batch != null && batch.events().isEmpty() && nanos > 0) {
        nanos = arrival(municipality).awaitNanos(nanos);
        batch = collect(from, municipality);
      }
      return Optional.ofNullable(batch);
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Batch collect(Place from, Municipality municipality) {
    long first = Math.max(0, end - events.length);
    if (from.index() < first && !keepsAllBehind(from.position())) {
      return null;
    }
    var own = new ArrayList<LiveEvent>();
    for (long index = Math.max(from.index(), first); index < end; index++) {
      LiveEvent event = events[(int) (index % events.length)];
      if (event.municipality().equals(municipality) && !from.position().isPast(event)) {
        own.add(event);
      }
    }
    Position behind = tail == null ? from.position() : from.position().max(tail);
    return new Batch(own, end, behind);
  }

  /** What was evicted lies before the place, so that nothing is missing behind it. */
  private boolean keepsAllBehind(Position position) {
    return start != null && position.recordsTo(start) == 0;
  }

  private Condition arrival(Municipality municipality) {
    return arrivals.computeIfAbsent(municipality, m -> lock.newCondition());
  }
}
