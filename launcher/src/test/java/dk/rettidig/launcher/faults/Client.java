package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

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
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final Visitor pedagogue;
  private final Visitor officer;
  private final List<String> children;
  private final Ledger ledger;
  private final Insistence request;
  private final BooleanSupplier working;

  /**
   * @param working until it is false; then what is begun is finished
   */
  Client(Town town, Ledger ledger, BooleanSupplier working) {
    this.pedagogue = town.visitors().as("paedagog");
    this.officer = town.visitors().as("modtagelsen");
    this.children = town.children();
    this.request = new Insistence(ledger, town.logs());
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
    request.untilAcknowledged(() -> pedagogue.concern().post("/concerns", form));
    ledger.concerns.put(concern, child);
    if (round % BASIS_EVERY == 0 && ledger.bases.size() < BASES_AT_MOST) {
      String basis = id();
      request.untilAcknowledged(
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
    request.untilAcknowledged(() -> pedagogue.notification().post("/notifications", draft));
    String sending = "/notifications/" + id + "/sending";
    request.untilAcknowledged(() -> pedagogue.notification().post(sending, Map.of()));
    ledger.sent.add(id);
    if (assess) {
      assess(id);
    }
  }

  private void assess(String notification) {
    String assessment = "/intake/notifications/" + notification + "/assessment";
    Map<String, Object> body = Map.of("id", id(), "acute", false, "text", "Ikke akut");
    request.untilAcknowledged(() -> officer.notification().post(assessment, body));
    ledger.assessed.add(notification);
    String receipt = "/intake/notifications/" + notification + "/receipt";
    Map<String, Object> sent = Map.of("id", id());
    request.untilAcknowledged(() -> officer.notification().post(receipt, sent));
    ledger.receipted.add(notification);
  }

  /** A concern and a notification that are sent once, whatever the answer. */
  private void abandon(String child) {
    String concern = id();
    if (request
        .once(() -> pedagogue.concern().post("/concerns", form(concern, child)))
        .isPresent()) {
      ledger.concerns.put(concern, child);
    } else {
      ledger.abandoned.put(concern, child);
    }
    String id = id();
    ledger.perhapsSent.add(id);
    boolean sent =
        request
            .once(() -> pedagogue.notification().post("/notifications", draft(id, child, concern)))
            .flatMap(_ ->
                request.once(() ->
                    pedagogue.notification().post("/notifications/" + id + "/sending", Map.of())))
            .isPresent();
    if (sent) {
      ledger.sent.add(id);
      ledger.perhapsSent.remove(id);
    }
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
