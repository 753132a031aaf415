package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/**
 * For half an hour the other authority's system answers 500 and the mail server is down.
 *
 * <p>The servers are real, the half hour is the clock's: after each five minutes, the longest wait
 * between two attempts, every delivery is seen to be attempted once more. That is the wait which
 * goes on for a day, so a longer outage is the same again.
 */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReceiversDownTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final String SYSTEM = "case-system";
  private static final String MAILBOX = "intake-mailbox";
  private static final String ADDRESS = "modtagelsen@nordsund.test";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration OUTAGE = Duration.ofMinutes(30);

  private final ForeignEvents events;
  private final Receiver receiver;
  private final MailServer mails;
  private final Correspondences correspondences;
  private final MovableClock clock;
  private final Api api;
  private final List<String> notifications =
      Stream.generate(() -> "n-" + UUID.randomUUID()).limit(3).toList();
  private final String officer = "intake-" + UUID.randomUUID();

  ReceiversDownTest(
      ForeignEvents events,
      Receiver receiver,
      MailServer mails,
      Correspondences correspondences,
      MovableClock clock,
      Api api) {
    this.events = events;
    this.receiver = receiver;
    this.mails = mails;
    this.correspondences = correspondences;
    this.clock = clock;
    this.api = api;
  }

  @Test
  void deliversAfterwardsInOrderWithOneEffectAndShowsTheDeskMeanwhileWhatWaits() {
    events.person("901", officer, "INTAKE", "desk");
    receiver.feel(Receiver.Mood.ANSWERING_500);
    mails.stop();
    try {
      allAreTold();
      attemptsGoOn();
      assertThat(notifications).allSatisfy(this::waitsOnTheDesk);
      assertThat(notifications).noneMatch(this::hadAnEffect);
    } finally {
      receiver.feel(Receiver.Mood.WORKING);
      mails.start();
    }
    clock.advance(LONGEST_WAIT);

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(notifications).allMatch(this::isDone));
    assertThat(notifications).allSatisfy(this::cameInOrderWithOneEffectEach);
    assertThat(onTheDesk().map(row -> row.path("notification").asString("")))
        .doesNotContainAnyElementsOf(notifications);
  }

  private void allAreTold() {
    for (String notification : notifications) {
      happens(notification, "notification.sent.v1", Map.of("unit", "school-1", "urgency", "ACUTE"));
      happens(notification, "notification.assessed.v1", Map.of("at", "2026-02-03T09:00:00Z"));
      happens(notification, "notification.assessed.v1", Map.of("at", "2026-02-03T10:00:00Z"));
    }
  }

  private void attemptsGoOn() {
    Instant end = clock.instant().plus(OUTAGE);
    while (clock.instant().isBefore(end)) {
      clock.advance(LONGEST_WAIT);
      Instant since = clock.instant();
      await().atMost(PATIENCE).untilAsserted(() -> eachWasAttempted(since));
    }
  }

  private void happens(String notification, String type, Map<String, Object> more) {
    var body = new HashMap<>(more);
    body.put("notification", notification);
    events.send("notification-events", "901", type, notification, body);
  }

  private void eachWasAttempted(Instant since) {
    for (String notification : notifications) {
      assertThat(lastAttempt(notification, SYSTEM).outcome()).isEqualTo("HTTP_500");
      assertThat(lastAttempt(notification, SYSTEM).at()).isAfterOrEqualTo(since);
      assertThat(lastAttempt(notification, MAILBOX).outcome()).isEqualTo("MAIL_SERVER_AWAY");
      assertThat(lastAttempt(notification, MAILBOX).at()).isAfterOrEqualTo(since);
    }
  }

  private Attempt lastAttempt(String notification, String recipient) {
    List<Attempt> attempts =
        correspondences.about(NORDSUND, notification).stream()
            .filter(c -> c.recipient().equals(recipient))
            .flatMap(c -> c.deliveries().stream())
            .flatMap(d -> d.attempts().stream())
            .toList();
    assertThat(attempts).as(recipient).isNotEmpty();
    return attempts.getLast();
  }

  /** All three for the system, behind the first, and the one for the mailbox. */
  private void waitsOnTheDesk(String notification) {
    List<JsonNode> rows =
        onTheDesk()
            .filter(row -> row.path("notification").asString("").equals(notification))
            .toList();
    assertThat(rows).allMatch(row -> row.path("state").asString().equals("WAITING"));
    assertThat(rows.stream().map(row -> row.path("recipient").asString()))
        .containsExactlyInAnyOrder(SYSTEM, SYSTEM, SYSTEM, MAILBOX);
  }

  private Stream<JsonNode> onTheDesk() {
    return api.body(api.as(officer, Role.INTAKE).get("/v1/deliveries")).valueStream();
  }

  private boolean hadAnEffect(String notification) {
    return receiver.about(notification).stream().anyMatch(call -> receiver.hasEffect(call.id()))
        || !mailsAbout(notification).isEmpty();
  }

  private List<String> mailsAbout(String notification) {
    return mails.to(ADDRESS).stream()
        .map(MailServer::text)
        .filter(text -> text.contains(notification))
        .toList();
  }

  private boolean isDone(String notification) {
    return correspondences.about(NORDSUND, notification).stream()
        .filter(c -> c.recipient().equals(SYSTEM) || c.recipient().equals(MAILBOX))
        .allMatch(c -> c.standing() == Delivery.State.DONE);
  }

  private void cameInOrderWithOneEffectEach(String notification) {
    List<String> deliveries =
        correspondences.about(NORDSUND, notification).stream()
            .filter(c -> c.recipient().equals(SYSTEM))
            .flatMap(c -> c.deliveries().stream().map(d -> c.idOf(d).text()))
            .toList();
    List<String> calls = receiver.about(notification).stream().map(Receiver.Call::id).toList();
    assertThat(calls.stream().distinct())
        .containsExactlyElementsOf(deliveries)
        .hasSize(3)
        .allMatch(receiver::hasEffect);
    assertThat(calls).isSorted();
    assertThat(mailsAbout(notification)).hasSize(1);
  }
}
