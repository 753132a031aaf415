package dk.rettidig.notification.due;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes each step when it is due, without asking the store when that is.
 *
 * <p>The queue is a hint for speed only: what is lost with it, and what another instance left
 * behind, is found by a rare sweep. A step that fails is left to the sweep too.
 */
public final class DueQueue implements AutoCloseable {

  /** The clock is looked at so often, since it may be moved. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private record Entry(Instant at, Due due) {}

  private final String name;
  private final DueSteps steps;
  private final LeftAside aside;
  private final Clock clock;
  private final Duration between;
  private final PriorityQueue<Entry> queue = new PriorityQueue<>(Comparator.comparing(Entry::at));
  private final Set<Due> asked = ConcurrentHashMap.newKeySet();
  private final Set<Due> taking = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread timer;
  private volatile boolean closed;
  private Instant nextSweep = Instant.MIN;

  /**
   * @param between two sweeps of the store
   */
  public DueQueue(String name, DueSteps steps, LeftAside aside, Clock clock, Duration between) {
    this.name = name;
    this.aside = aside;
    this.steps = steps;
    this.clock = clock;
    this.between = between;
    this.timer = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /** Begins; the first sweep comes at once, for what a crash left behind. */
  public void start() {
    timer.start();
  }

  /** Says when a document's step is due; the same document may be named more than once. */
  public void add(Due due, Instant at) {
    lock.lock();
    try {
      queue.add(new Entry(at, due));
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    while (!closed) {
      Instant now = clock.instant();
      if (!now.isBefore(nextSweep)) {
        nextSweep = now.plus(between);
        hands.execute(() -> sweep(now));
      }
      Due next = next(now);
      if (next != null) {
        hands.execute(() -> take(next));
      }
    }
  }

  private @Nullable Due next(Instant now) {
    lock.lock();
    try {
      Entry head = queue.peek();
      if (head != null && !now.isBefore(head.at())) {
        queue.remove();
        return head.due();
      }
      rest(head == null ? LONGEST_WAIT : Duration.between(now, head.at()));
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      closed = true;
      return null;
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // run() is the loop, and an early look does no harm
  private void rest(Duration untilDue) throws InterruptedException {
    Duration rest = untilDue.compareTo(LONGEST_WAIT) < 0 ? untilDue : LONGEST_WAIT;
    changed.awaitNanos(rest.toNanos());
  }

  private void sweep(Instant now) {
    for (Municipality municipality : steps.municipalities()) {
      aside.attempt(
          "sweep",
          name,
          municipality.code(),
          () -> steps.leftBehind(municipality, now).forEach(due -> add(due, now)));
    }
  }

  /**
   * One hand at a time per document; a second one would only lose the claim. Who finds it taken
   * leaves its name in {@code asked} and goes; the worker looks there after it has let go.
   */
  private void take(Due due) {
    asked.add(due);
    while (asked.contains(due) && taking.add(due)) {
      asked.remove(due);
      try {
        aside.attempt("take", name, due.id(), () -> steps.take(due));
      } finally {
        taking.remove(due);
      }
    }
  }

  /** Stops; what was due stays in the store for the next start or another instance. */
  @Override
  public void close() {
    closed = true;
    timer.interrupt();
    try {
      timer.join(PATIENCE);
      hands.shutdown();
      if (!hands.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        hands.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      hands.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
