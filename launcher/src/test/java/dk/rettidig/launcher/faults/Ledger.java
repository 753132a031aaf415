package dk.rettidig.launcher.faults;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients themselves know: what they tried, and what was acknowledged with a 2xx. */
final class Ledger {

  /** The child of each concern. */
  final Map<String, String> concerns = new ConcurrentHashMap<>();

  /** Concerns for which nobody got an answer, and nobody asked again. */
  final Map<String, String> abandoned = new ConcurrentHashMap<>();

  /** Concerns whose basis was acknowledged. */
  final Set<String> bases = ConcurrentHashMap.newKeySet();

  /** Notifications whose sending was acknowledged. */
  final Set<String> sent = ConcurrentHashMap.newKeySet();

  /** Notifications that were begun and perhaps sent, without an answer. */
  final Set<String> perhapsSent = ConcurrentHashMap.newKeySet();

  /** Notifications whose assessment was acknowledged. */
  final Set<String> assessed = ConcurrentHashMap.newKeySet();

  /** Notifications whose receipt was acknowledged. */
  final Set<String> receipted = ConcurrentHashMap.newKeySet();

  /** Concerns whose item the chair closed, with the decision's id. */
  final Map<String, String> closed = new ConcurrentHashMap<>();

  /** Those of the concerns that were acknowledged by a page of the portal. */
  final Set<String> throughThePortal = ConcurrentHashMap.newKeySet();

  private final AtomicInteger logins = new AtomicInteger();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();

  void attempted() {
    attempts.incrementAndGet();
  }

  void answered() {
    acknowledged.incrementAndGet();
  }

  void loggedIn() {
    logins.incrementAndGet();
  }

  /** How often somebody logged in at the portal. */
  int logins() {
    return logins.get();
  }

  /** Notes an attempt that has to be repeated. */
  void failed(String how) {
    failures.merge(how, 1, Integer::sum);
  }

  int attempts() {
    return attempts.get();
  }

  int acknowledged() {
    return acknowledged.get();
  }

  /** How often each kind of failure was seen. */
  Map<String, Integer> failures() {
    return failures;
  }

  @Override
  public String toString() {
    return ("%d requests acknowledged of %d attempts (%s): %d concerns, %d bases, %d notifications"
            + " sent, %d assessed, %d receipts, %d items closed; %d concerns and %d notifications given up unanswered; %d concerns"
            + " and %d logins through the portal")
        .formatted(
            acknowledged(),
            attempts(),
            failures,
            concerns.size(),
            bases.size(),
            sent.size(),
            assessed.size(),
            receipted.size(),
            closed.size(),
            abandoned.size(),
            perhapsSent.size(),
            throughThePortal.size(),
            logins());
  }
}
