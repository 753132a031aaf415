package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.ConcernForm;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One user at work, who sends the same form with the same ids again until it is acknowledged, as a
 * browser does, and sometimes gives up.
 */
final class Client implements Runnable {

  private static final int GIVES_UP_EVERY = 9;
  private static final int BASIS_EVERY = 7;

  /** A year of meetings has room for 78 items. */
  private static final int BASES_AT_MOST = 50;

  private static final int NOTIFIES_EVERY = 5;
  private static final int ASSESSES_EVERY = 10;
  private static final int UNAVAILABLE = 503;
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(100);
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final Visitor pedagogue;
  private final Visitor officer;
  private final List<String> children;
  private final Ledger ledger;
  private final Logs logs;
  private final BooleanSupplier working;

  /**
   * @param working until it is false; then what is begun is finished
   */
  Client(Town town, Ledger ledger, BooleanSupplier working) {
    this.pedagogue = town.visitors().as("paedagog");
    this.officer = town.visitors().as("modtagelsen");
    this.children = town.children();
    this.logs = town.logs();
    this.ledger = ledger;
    this.working = working;
  }

  @Override
  public void run() {
    for (int round = 1; working.getAsBoolean(); round++) {
      String child = children.get(round % children.size());
      if (round % GIVES_UP_EVERY == 0) {
        abandon(child);
      } else {
        raise(round, child);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private void raise(int round, String child) {
    String concern = id();
    Map<String, Object> form = form(concern, child);
    untilAcknowledged(() -> pedagogue.concern().post("/concerns", form));
    ledger.concerns.put(concern, child);
    if (round % BASIS_EVERY == 0 && ledger.bases.size() < BASES_AT_MOST) {
      String basis = id();
      untilAcknowledged(
          () -> pedagogue.concern().post("/concerns/" + concern + "/bases", consent(basis)));
      ledger.bases.add(concern);
    }
    if (round % NOTIFIES_EVERY == 0) {
      notifyOnOwnDuty(child, concern, round % ASSESSES_EVERY == 0);
    }
  }

  private void notifyOnOwnDuty(String child, String concern, boolean assess) {
    String id = id();
    Map<String, Object> draft = draft(id, child, concern);
    untilAcknowledged(() -> pedagogue.notification().post("/notifications", draft));
    String sending = "/notifications/" + id + "/sending";
    untilAcknowledged(() -> pedagogue.notification().post(sending, Map.of()));
    ledger.sent.add(id);
    if (assess) {
      assess(id);
    }
  }

  private void assess(String notification) {
    String assessment = "/intake/notifications/" + notification + "/assessment";
    Map<String, Object> body = Map.of("id", id(), "acute", false, "text", "Ikke akut");
    untilAcknowledged(() -> officer.notification().post(assessment, body));
    ledger.assessed.add(notification);
  }

  /** A concern and a notification that are sent once, whatever the answer. */
  private void abandon(String child) {
    String concern = id();
    if (once(() -> pedagogue.concern().post("/concerns", form(concern, child))).isPresent()) {
      ledger.concerns.put(concern, child);
    } else {
      ledger.abandoned.put(concern, child);
    }
    String id = id();
    ledger.perhapsSent.add(id);
    boolean sent =
        once(() -> pedagogue.notification().post("/notifications", draft(id, child, concern)))
            .flatMap(_ ->
                once(() ->
                    pedagogue.notification().post("/notifications/" + id + "/sending", Map.of())))
            .isPresent();
    if (sent) {
      ledger.sent.add(id);
      ledger.perhapsSent.remove(id);
    }
  }

  private void untilAcknowledged(Supplier<Reply> call) {
    while (once(call).isEmpty()) {
      LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
    }
  }

  /**
   * Empty when there is no answer, or one that says "later".
   *
   * @throws IllegalStateException when a form that is in order is refused, or ends in a fault that
   *     nobody foresaw
   */
  private Optional<Reply> once(Supplier<Reply> call) {
    ledger.attempted();
    try {
      Reply reply = call.get();
      if (reply.status() < 300) {
        ledger.answered();
        return Optional.of(reply);
      }
      if (reply.status() < 500) {
        throw new IllegalStateException("a form in order was refused: " + reply);
      }
      if (reply.status() != UNAVAILABLE) {
        String reference = reply.body().path("reference").asString("no reference");
        throw new IllegalStateException(
            "a fault that nobody foresaw: " + reply + "\n" + logs.about(reference));
      }
      ledger.failed(reply.status() + " " + reply.problem());
    } catch (UncheckedIOException away) {
      ledger.failed("no answer");
    }
    return Optional.empty();
  }

  private static Map<String, Object> form(String concern, String child) {
    return ConcernForm.of(
        concern, child, "Set under last " + concern, 3, Clock.systemUTC().instant());
  }

  private static Map<String, Object> consent(String basis) {
    return Map.of(
        "id",
        basis,
        "kind",
        "CONSENT",
        "receivers",
        List.of("ADVISER", "SPECIALIST"),
        "consent",
        Map.of("givenBy", "Mor", "scope", "Trivsel i børnehaven"));
  }

  private static Map<String, Object> draft(String id, String child, String concern) {
    return Map.of(
        "id",
        id,
        "child",
        child,
        "subject",
        Map.of("name", "Navn under last"),
        "urgency",
        "ORDINARY",
        "observed",
        "Set under last " + id,
        "source",
        Map.of("concern", concern, "version", 0));
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
