package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From an event on the real broker to real mail and HTTP servers. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryFlowTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CHILD = "child-of-a-canary";

  private final ForeignEvents events;
  private final Receiver receiver;
  private final MailServer mails;
  private final Directory directory;
  private final Correspondences correspondences;
  private final MockMvcTester http;
  private final String notification = "n-" + UUID.randomUUID();
  private final String leader = "leader-" + UUID.randomUUID();

  DeliveryFlowTest(
      ForeignEvents events,
      Receiver receiver,
      MailServer mails,
      Directory directory,
      Correspondences correspondences,
      MockMvcTester http) {
    this.events = events;
    this.receiver = receiver;
    this.mails = mails;
    this.directory = directory;
    this.correspondences = correspondences;
    this.http = http;
  }

  @AfterEach
  void allIsWell() {
    receiver.feel(Receiver.Mood.WORKING);
    directory.goAway(false);
  }

  private void happens(String municipality, String type, Map<String, Object> more) {
    var body = new HashMap<String, Object>(more);
    body.put("notification", notification);
    events.send("notification-events", municipality, type, notification, body);
  }

  private void isSent(String municipality) {
    happens(
        municipality,
        "notification.sent.v1",
        Map.of(
            "child",
            CHILD,
            "unit",
            "school-1",
            "urgency",
            "ACUTE",
            "takenOver",
            false,
            "inform",
            List.of(leader)));
  }

  private Correspondence with(String recipient) {
    return correspondences.about(NORDSUND, notification).stream()
        .filter(c -> c.recipient().equals(recipient))
        .findFirst()
        .orElseThrow();
  }

  private void awaitDone(String recipient, int deliveries) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(correspondences.about(NORDSUND, notification))
                .filteredOn(c -> c.recipient().equals(recipient))
                .singleElement()
                .satisfies(c -> {
                  assertThat(c.deliveries()).hasSize(deliveries);
                  assertThat(c.standing()).isEqualTo(Delivery.State.DONE);
                }));
  }

  private List<Attempt> attempts(String recipient) {
    return correspondences.about(NORDSUND, notification).stream()
        .filter(c -> c.recipient().equals(recipient))
        .flatMap(c -> c.deliveries().stream())
        .flatMap(d -> d.attempts().stream())
        .toList();
  }

  private void awaitAttempt(String recipient, String outcome) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(attempts(recipient)).extracting(Attempt::outcome).contains(outcome));
  }

  private List<MimeMessage> mailsAboutThis(String address) {
    return mails.to(address).stream()
        .filter(mail -> MailServer.text(mail).contains(notification))
        .toList();
  }

  @Test
  void reachesDeskMailboxLeaderAndSystemOnceEach() {
    isSent("901");

    for (String recipient : List.of("desk", "intake-mailbox", "leader", "case-system")) {
      awaitDone(recipient, 1);
    }
    assertThat(mailsAboutThis("modtagelsen@nordsund.test")).hasSize(1);
    assertThat(mailsAboutThis(leader + "@nordsund.test")).hasSize(1);
    assertThat(receiver.about(notification)).singleElement().matches(Receiver.Call::genuine);
  }

  @Test
  void writesNothingAboutTheChildIntoAMailOrACall() {
    isSent("901");
    awaitDone("intake-mailbox", 1);
    awaitDone("case-system", 1);

    String mail = MailServer.text(mailsAboutThis("modtagelsen@nordsund.test").getFirst());
    assertThat(mail)
        .contains(
            "En underretning er sendt", "akut", "school-1", "/intake/notifications/" + notification)
        .doesNotContain(CHILD);
    assertThat(receiver.about(notification).getFirst().body())
        .contains("school-1", "/v1/deliveries/")
        .doesNotContain(CHILD);
  }

  @Test
  void doesNotTellALeaderWhomTheSendingDidNotName() {
    events.person("901", "uninvolved-" + notification, "UNIT_LEADER", "school-1");
    isSent("901");
    awaitDone("intake-mailbox", 1);

    assertThat(mails.to("uninvolved-" + notification + "@nordsund.test")).isEmpty();
    assertThat(correspondences.about(NORDSUND, notification))
        .filteredOn(c -> c.recipient().equals("leader"))
        .extracting(Correspondence::person)
        .containsExactly(leader);
  }

  @Test
  void tellsTheAuthorOfTheReceipt() {
    isSent("901");
    happens("901", "notification.receipted.v1", Map.of("at", "2026-02-03T09:00:00Z"));
    awaitDone("author", 1);
    assertThat(mailsAboutThis("somebody@nordsund.test")).hasSize(1);
  }

  @Test
  void asksForAnAddressOnceAndKeepsItNowhereButInMemory() {
    isSent("901");
    awaitDone("leader", 1);

    assertThat(directory.timesAskedFor(leader)).isEqualTo(1);
    assertThat(with("leader").toString()).doesNotContain("@");
  }

  @Test
  void tellsNobodyOfHistory() {
    happens(
        "901",
        "notification.sent.v1",
        Map.of("unit", "school-1", "urgency", "ACUTE", "takenOver", true));
    happens("901", "notification.assessed.v1", Map.of("takenOver", true));
    String other = "n-" + UUID.randomUUID();
    events.send(
        "notification-events",
        "901",
        "notification.sent.v1",
        other,
        Map.of("notification", other, "takenOver", false));
    await().atMost(PATIENCE).until(() -> !correspondences.about(NORDSUND, other).isEmpty());

    assertThat(correspondences.about(NORDSUND, notification)).isEmpty();
  }

  @Test
  void tellsNobodyInAnotherMunicipality() {
    isSent("902");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(correspondences.about(new Municipality("902"), notification))
                .extracting(Correspondence::recipient)
                .containsExactly("desk"));
    assertThat(correspondences.about(NORDSUND, notification)).isEmpty();
    assertThat(receiver.about(notification)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Receiver.Mood.class,
      names = {"ANSWERING_500", "SLOW", "CUTTING", "CUTTING_AFTERWARDS"})
  void deliversToASystemThatWasIllWithOneEffectAndInOrder(Receiver.Mood ill) {
    receiver.feel(ill);
    isSent("901");
    happens("901", "notification.assessed.v1", Map.of("at", "2026-02-03T09:00:00Z"));
    await().atMost(PATIENCE).until(() -> attempts("case-system").size() >= 2);
    assertThat(attempts("case-system")).extracting(Attempt::outcome).doesNotContain("DELIVERED");

    receiver.feel(Receiver.Mood.WORKING);

    awaitDone("case-system", 2);
    List<String> ids = receiver.about(notification).stream().map(Receiver.Call::id).toList();
    assertThat(ids.stream().distinct()).hasSize(2).allMatch(receiver::hasEffect);
    assertThat(ids.lastIndexOf(ids.getFirst())).isLessThan(ids.indexOf(ids.getLast()));
    assertThat(attempts("case-system").getLast().outcome()).isEqualTo("DELIVERED");
  }

  @Test
  void deliversMailsAfterTheMailServerWasAway() {
    mails.stop();
    try {
      isSent("901");
      awaitAttempt("intake-mailbox", "MAIL_SERVER_AWAY");
    } finally {
      mails.start();
    }
    awaitDone("intake-mailbox", 1);
    assertThat(mailsAboutThis("modtagelsen@nordsund.test")).hasSize(1);
  }

  @Test
  void deliversMailsAfterTheDirectoryWasAway() {
    directory.goAway(true);
    isSent("901");
    awaitAttempt("leader", "DIRECTORY_AWAY");
    directory.goAway(false);
    awaitDone("leader", 1);
  }

  @Test
  void showsWhatWasGivenUpAndSendsItAgainByHand() {
    String intake = "intake-" + UUID.randomUUID();
    events.person("901", intake, "INTAKE", "desk");
    receiver.feel(Receiver.Mood.GONE);
    isSent("901");
    await()
        .atMost(PATIENCE)
        .until(() ->
            correspondences.about(NORDSUND, notification).stream()
                .anyMatch(c -> c.standing() == Delivery.State.DEAD));
    Correspondence dead = with("case-system");

    assertThat(
            http.get()
                .uri("/v1/deliveries")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.person(intake, "901", Role.INTAKE)))
        .hasStatusOk()
        .bodyText()
        .contains(dead.id().value(), "HTTP_410");
    receiver.feel(Receiver.Mood.WORKING);
    assertThat(
            http.post()
                .uri("/v1/deliveries/{id}/replay", dead.idOf(dead.deliveries().getFirst()).text())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.person(intake, "901", Role.INTAKE)))
        .hasStatusOk();
    awaitDone("case-system", 1);
  }

  @Test
  void isOpenedAtTheDeskByANamedPerson() {
    isSent("901");
    awaitDone("desk", 1);
    happens("901", "notification.opened.v1", Map.of("by", "somebody"));

    await()
        .atMost(PATIENCE)
        .until(() -> "somebody".equals(with("desk").deliveries().getFirst().openedBy()));
  }
}
