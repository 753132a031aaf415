package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.memory.Furthest;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.EventSender.NotSent;
import dk.rettidig.common.outbox.Waiting.Hint;
import dk.rettidig.common.outbox.Waiting.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what stands in the outboxes, always an aggregate's events from the head and each only after
 * the one before is confirmed (D6).
 *
 * <p>Why nothing is lost: the event was saved with its state, and it leaves the outbox only after
 * the broker's confirmation. A hint after the save is for speed only; a refused hint and a crash
 * both leave the event to the sweep. Why order is kept although several relays may send at once:
 * each of them starts at the head, so a receiver can see an event again but never a later one
 * before an earlier one that it has not seen. Why a compacted topic ends with the newest state
 * although one of them may come late: whoever has sent looks into the document, and sends what is
 * newer behind it, also where another relay already had.
 */
public final class Relay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int SWEEP_AT_ONCE = 500;
  private static final int REFUSALS_OF_AN_OUTAGE = 3;
  private static final Duration ALARM_AFTER = Duration.ofMinutes(1);

  /** Aggregates of which the relay knows how far the broker has confirmed them. */
  private static final int REMEMBERED = 10_000;

  private final EventSender events;
  private final Clock clock;
  private final RelaySettings settings;
  private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
  private final Waiting waiting;
  private final Furthest<Hint> confirmed = new Furthest<>(REMEMBERED);
  private final Set<Hint> working = ConcurrentHashMap.newKeySet();

  /** Aggregates of which an event may have reached the broker although it was not confirmed. */
  private final Set<Hint> broken = ConcurrentHashMap.newKeySet();

  private final ReentrantLock retrying = new ReentrantLock();
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final Rounds rounds = new Rounds("relay");
  private volatile boolean brokerAnswers = true;

  /** Starts idle; {@link #start} begins the sweep. */
  public Relay(EventSender events, Clock clock, RelaySettings settings) {
    this.events = events;
    this.clock = clock;
    this.settings = settings;
    this.waiting = new Waiting(clock);
  }

  /** Adds an outbox to those that are swept. */
  public void watch(Outbox outbox) {
    outboxes.add(outbox);
  }

  /** Begins to retry and to sweep; the first sweep comes at once, for what a crash left behind. */
  public void start() {
    rounds.every(settings.retry(), this::retry);
    rounds.every(settings.sweep(), () -> sweep(clock.instant().minus(settings.settled())));
  }

  /**
   * Says that an aggregate has just saved events; answers at once, whatever the broker does.
   *
   * @param pending all that is unsent in its outbox, where the save knows it; where it is empty the
   *     outbox is read
   */
  public void hint(Outbox outbox, Outbox.Sender sender, List<EventEnvelope> pending) {
    var hint = new Hint(outbox, sender);
    if (!brokerAnswers || hands.isShutdown()) {
      waiting.add(hint, !brokerAnswers);
      return;
    }
    try {
      hands.execute(() -> relayOrKeep(hint, pending));
    } catch (RejectedExecutionException closing) {
      waiting.add(hint, false); // stays in its document for the next start
    }
  }

  /** Looks for events that were saved before an instant and never confirmed, and sends them. */
  public void sweep(Instant savedBefore) {
    boolean more = true;
    while (more && !rounds.areOver()) {
      more = false;
      for (Outbox outbox : outboxes) {
        Map<Outbox.Sender, Instant> found = outbox.leftovers(savedBefore, SWEEP_AT_ONCE);
        found.forEach((sender, saved) -> waiting.add(new Hint(outbox, sender), false, saved));
        more |= found.size() == SWEEP_AT_ONCE;
      }
      retry();
      more &= brokerAnswers;
    }
  }

  /** How many aggregates are known to wait for the broker. */
  public int waiting() {
    return waiting.size();
  }

  /** How long the oldest unsent event has waited, as far as is known; zero when none waits. */
  public Duration longestWait() {
    return waiting.longest();
  }

  /**
   * How many of a municipality's aggregates have news that could not leave: the broker refused it,
   * or was away when it came. One is counted until its news has left, also while it is tried again.
   */
  public long delayed(Municipality municipality) {
    return waiting.held(municipality);
  }

  /**
   * Sends what waits. One aggregate that cannot be sent does not hold up the others: only several
   * refusals in a row are taken for an outage.
   */
  private void retry() {
    if (!retrying.tryLock()) {
      return;
    }
    try {
      List<Hint> hints = new ArrayList<>(waiting.all());
      Collections.shuffle(hints);
      int refusals = 0;
      for (Hint hint : hints) {
        refusals = relayOrKeep(hint, List.of()) ? 0 : refusals + 1;
        if (refusals == REFUSALS_OF_AN_OUTAGE) {
          brokerAnswers = false;
          waiting.holdAll();
          break;
        }
        brokerAnswers = true;
      }
      brokerAnswers |= hints.isEmpty();
      alarm();
    } finally {
      retrying.unlock();
    }
  }

  private void alarm() {
    for (Hint hint : waiting.overdue(ALARM_AFTER)) {
      LOG.error(
          "An aggregate's events for {} have waited for a minute or longer; {} wait in all",
          hint.outbox().topic(),
          waiting.size());
    }
  }

  /**
   * Sends one aggregate's events; false when they have to wait.
   *
   * <p>One thread at a time works on an aggregate. Who finds it taken leaves the hint in {@code
   * waiting} and goes; the worker looks there after it has let go, and takes away only what was
   * there before its work, so a hint that came meanwhile is never left lying. What a save knew to
   * be pending is sent without asking the outbox, unless a later save's thread has overtaken it: an
   * event sent behind a newer one would be the last word on a compacted topic.
   */
  private boolean relayOrKeep(Hint hint, List<EventEnvelope> known) {
    boolean sent = true;
    if (!known.isEmpty() && working.add(hint)) {
      sent = work(hint, () -> unconfirmed(hint, known));
    } else {
      waiting.add(hint, false);
    }
    Wait before = waiting.of(hint);
    while (sent && before != null && working.add(hint)) {
      sent = work(hint, () -> hint.outbox().pending(hint.sender()));
      if (sent) {
        waiting.sent(hint, before);
      }
      before = waiting.of(hint);
    }
    return sent;
  }

  private List<EventEnvelope> unconfirmed(Hint hint, List<EventEnvelope> events) {
    long reached = confirmed.of(hint);
    return events.stream().filter(event -> event.sequence() > reached).toList();
  }

  /** Lets go of the aggregate in the end. */
  private boolean work(Hint hint, Supplier<List<EventEnvelope>> pending) {
    try {
      relay(hint, pending.get());
      return true;
    } catch (NotSent refused) {
      keep(hint);
      brokerRefused(refused);
      return false;
    } catch (RuntimeException failed) {
      keep(hint);
      LOG.warn("An outbox could not be read or marked; its events are sent again", failed);
      return false;
    } finally {
      working.remove(hint);
    }
  }

  private void keep(Hint hint) {
    broken.add(hint);
    waiting.add(hint, true);
  }

  private void brokerRefused(NotSent refused) {
    if (brokerAnswers) {
      brokerAnswers = false;
      LOG.warn("The broker does not confirm; events wait in their outboxes", refused);
    }
  }

  /**
   * Another relay may have sent more than this one knows, and taken it off the document, while this
   * one was still sending: then the newest goes once more behind.
   */
  private void relay(Hint hint, List<EventEnvelope> pending) {
    List<EventEnvelope> next = pending;
    if (next.isEmpty() && broken.contains(hint)) {
      next = hint.outbox().sent(hint.sender(), 0);
    }
    while (!next.isEmpty()) {
      next = send(hint, next);
    }
    broken.remove(hint);
  }

  private List<EventEnvelope> send(Hint hint, List<EventEnvelope> pending) {
    long last = 0;
    List<EventEnvelope> behind = List.of();
    try {
      for (EventEnvelope event : pending) {
        events.send(hint.outbox().topic(), event);
        last = event.sequence();
      }
    } finally {
      if (last > 0) {
        confirmed.advance(hint, last);
        behind = hint.outbox().sent(hint.sender(), last);
      }
    }
    return behind;
  }

  /** Stops; what is unsent stays in its document for the next start or another instance. */
  @Override
  public void close() {
    rounds.close();
    hands.close();
  }
}
