package dk.rettidig.common.readlog;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes the chain of one municipality; looks that arrive during a write share the next one.
 *
 * <p>What can happen to a write, and why the log stays honest:
 *
 * <ul>
 *   <li>confirmed: the looks are confirmed, the chain has a new head;
 *   <li>refused, or broken in the middle: a part may be there. Nobody was told that it is, and the
 *       chain is not continued: the next write begins a segment that names the last confirmed head;
 *   <li>no answer: the same, and what turns up later in the old segment stands behind the head that
 *       the new segment names.
 * </ul>
 */
final class ChainWriter {

  private final MongoCollection<Document> collection;
  private final ReadLogSettings settings;
  private final BlockingQueue<WaitingLook> queue;
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread thread;
  private volatile @Nullable Head confirmed;
  private volatile boolean closed;
  private volatile boolean lastRound;
  private SegmentName segment;
  private @Nullable Head tip;

  ChainWriter(
      String name,
      MongoCollection<Document> collection,
      String instance,
      ReadLogSettings settings) {
    this.collection = collection;
    this.segment = new SegmentName(instance, 0);
    this.settings = settings;
    this.queue = new ArrayBlockingQueue<>(settings.waiting());
    this.thread = Thread.ofVirtual().name("read-log-" + name).unstarted(this::writeUntilClosed);
  }

  void start() {
    thread.start();
  }

  @Nullable Head confirmed() {
    return confirmed;
  }

  /** Returns when the look is durable. */
  void write(LoggedLook look) {
    WaitingLook waiting = new WaitingLook(look);
    if (!queue.offer(waiting) || comesTooLate(waiting)) {
      throw new LookNotLogged(null);
    }
    waiting.await(settings.patience());
  }

  /**
   * Whether nobody writes it any more: from its last round on, either the writer takes the look out
   * of the queue, or this does. To ask before the look is in the queue would leave one that comes
   * while the writer ends waiting for nobody.
   */
  private boolean comesTooLate(WaitingLook waiting) {
    return lastRound && queue.remove(waiting);
  }

  private void writeUntilClosed() {
    try {
      while (!closed) {
        write(queue.take());
      }
    } catch (InterruptedException closing) {
      // only close() interrupts, and only between two writes
    }
    lastRound = true;
    for (WaitingLook next = queue.poll(); next != null; next = queue.poll()) {
      write(next);
    }
  }

  private void write(WaitingLook first) {
    List<WaitingLook> batch = new ArrayList<>(List.of(first));
    queue.drainTo(batch, settings.perWrite() - 1);
    batch.removeIf(WaitingLook::isAbandoned);
    writing.lock();
    try {
      Thread.interrupted(); // close() may have come between taking and writing; the loop sees it
      if (!batch.isEmpty()) {
        write(batch);
      }
    } finally {
      writing.unlock();
    }
  }

  private void write(List<WaitingLook> batch) {
    try {
      List<ReadLogEntry> entries = chain(batch);
      collection.insertMany(entries.stream().map(EntryForm::document).toList());
      Head head = entries.getLast().head();
      tip = head;
      confirmed = head;
      batch.forEach(WaitingLook::confirm);
    } catch (RuntimeException | Error e) {
      refuse(batch, e);
    }
  }

  private List<ReadLogEntry> chain(List<WaitingLook> batch) {
    Head last = tip;
    if (last == null) {
      segment = segment.next();
      last = Head.beginning(segment.toString());
    }
    List<ReadLogEntry> entries = new ArrayList<>(batch.size());
    for (WaitingLook waiting : batch) {
      ReadLogEntry entry = ReadLogEntry.after(last, confirmed, waiting.look());
      entries.add(entry);
      last = entry.head();
    }
    return entries;
  }

  /** Everybody who waits is refused, also behind the batch: they have met the same store. */
  private void refuse(List<WaitingLook> batch, Throwable cause) {
    tip = null;
    List<WaitingLook> all = new ArrayList<>(batch);
    queue.drainTo(all);
    all.forEach(waiting -> waiting.refuse(cause));
  }

  /**
   * Takes no more looks and tells the writer to end; {@link #awaitEnd} waits for it. A writer that
   * holds the lock is writing, and sees afterwards that it is closed; any other is waiting for
   * looks and must be woken.
   */
  void close() {
    closed = true;
    if (writing.tryLock()) {
      try {
        thread.interrupt();
      } finally {
        writing.unlock();
      }
    }
  }

  /** Waits until what was waiting is written or refused, not longer than a request would. */
  void awaitEnd() throws InterruptedException {
    thread.join(settings.patience());
  }

  /** A look whose request waits until its entry is durable. */
  private static final class WaitingLook {

    private final LoggedLook look;
    private final CompletableFuture<Boolean> written = new CompletableFuture<>();

    WaitingLook(LoggedLook look) {
      this.look = look;
    }

    LoggedLook look() {
      return look;
    }

    void confirm() {
      written.complete(true);
    }

    void refuse(Throwable cause) {
      written.completeExceptionally(cause);
    }

    /** Whether the request has gone away, so that nothing need be written. */
    boolean isAbandoned() {
      return written.isCancelled();
    }

    /**
     * Returns only when the entry is confirmed. A request that gives up may still find its entry in
     * the log: a look too many is honest, a look too few is not.
     */
    void await(Duration patience) {
      try {
        written.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      } catch (ExecutionException e) {
        throw new LookNotLogged(e.getCause());
      } catch (TimeoutException e) {
        giveUp(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        giveUp(e);
      }
    }

    /** Unless it was confirmed at the last moment. */
    private void giveUp(Exception cause) {
      written.cancel(false);
      if (written.isCancelled() || written.isCompletedExceptionally()) {
        throw new LookNotLogged(cause);
      }
    }
  }
}
