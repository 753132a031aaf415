package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a concern on the real broker to the person who acknowledges. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EscalationFlowTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ForeignEvents events;
  private final Escalations escalations;
  private final MunicipalRoutes routes;
  private final Receivers receivers;
  private final EscalationSettings settings;
  private final LeftAside aside;
  private final KernelSettings kernel;
  private final Databases databases;
  private final MovableClock clock;
  private final MockMvcTester http;
  private final String concern = "c-" + UUID.randomUUID();
  private final String unit = "unit-" + UUID.randomUUID();
  private final String leader = "leader-" + UUID.randomUUID();
  private final EscalationId id = EscalationId.of(concern, "immediate");

  EscalationFlowTest(
      ForeignEvents events,
      Escalations escalations,
      MunicipalRoutes routes,
      Receivers receivers,
      EscalationSettings settings,
      LeftAside aside,
      KernelSettings kernel,
      Databases databases,
      MovableClock clock,
      MockMvcTester http) {
    this.events = events;
    this.escalations = escalations;
    this.routes = routes;
    this.receivers = receivers;
    this.settings = settings;
    this.aside = aside;
    this.kernel = kernel;
    this.databases = databases;
    this.clock = clock;
    this.http = http;
  }

  private void concern(String type, String attention, boolean takenOver) {
    concern(type, attention, takenOver, "child-of-a-canary");
  }

  private void concern(String type, String attention, boolean takenOver, String child) {
    var body = new HashMap<String, Object>();
    body.put("concern", concern);
    body.put("child", child);
    body.put("unit", unit);
    body.put("attention", attention);
    body.put("asksForForum", false);
    body.put("raisedAt", "2026-02-03T08:00:00Z");
    body.put("takenOver", takenOver);
    events.send("concern-events", "901", type, concern, body);
  }

  private Stored<Escalation> awaitRaised() {
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, id).isPresent());
    return escalations.get(NORDSUND, id);
  }

  private void awaitTurn(int turn) {
    await().atMost(PATIENCE).until(() -> escalations.get(NORDSUND, id).state().turn() == turn);
  }

  private MvcTestResult acknowledge(String token, long version) {
    return http.post()
        .uri("/v1/escalations/{id}/acknowledgement", id.value())
        .header(HttpHeaders.AUTHORIZATION, token)
        .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
        .exchange();
  }

  @Test
  void asksTheLeaderOfTheUnitAndNobodyElse() {
    String other = "other-" + UUID.randomUUID();
    events.person("901", leader, "UNIT_LEADER", unit);
    events.person("901", other, "UNIT_LEADER", "another-unit");
    concern("concern.raised.v1", "IMMEDIATE", false);
    awaitRaised();

    for (String token :
        List.of(
            TestTokens.person(other, "901", Role.UNIT_LEADER),
            TestTokens.person(leader, "901", Role.PROFESSIONAL),
            TestTokens.service("case-system", "901"))) {
      assertThat(acknowledge(token, 0)).hasStatus(403);
    }
    assertThat(acknowledge(TestTokens.person(leader, "902", Role.UNIT_LEADER), 0)).hasStatus(404);
    assertThat(acknowledge(TestTokens.person(leader, "901", Role.UNIT_LEADER), 0))
        .hasStatusOk()
        .bodyText()
        .contains(leader, unit, "ACKNOWLEDGED");
    assertThat(acknowledge(TestTokens.person(leader, "901", Role.UNIT_LEADER), 0)).hasStatusOk();
  }

  /**
   * The kinship block: nobody learns of, or silences, a concern about a child of the own family.
   */
  @Test
  void aLeaderOfTheChildsFamilyIsNotAskedAndTheNextIsAtOnce() {
    String child = "child-" + UUID.randomUUID();
    String sibling = "sibling-" + UUID.randomUUID();
    events.person("901", leader, "UNIT_LEADER", unit);
    events.child("901", sibling, unit, "901", List.of(child), List.of(leader));
    events.child("901", child, unit, "901", List.of(sibling), List.of());

    concern("concern.raised.v1", "IMMEDIATE", false, child);

    awaitRaised();
    awaitTurn(1);
    String kin = TestTokens.person(leader, "901", Role.UNIT_LEADER);
    assertThat(acknowledge(kin, 1)).hasStatus(404);
    assertThat(http.get().uri("/v1/escalations").header(HttpHeaders.AUTHORIZATION, kin))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(id.value());
    assertThat(escalations.isKeptFrom(NORDSUND, id.value(), leader)).isTrue();
    assertThat(databases.collection(NORDSUND, "escalations").find(new Document("_id", id.value())))
        .allSatisfy(stored -> assertThat(stored.toJson()).doesNotContain(child, sibling));
  }

  @Test
  void oneOfTwoLeadersWhoIsNotOfTheFamilyIsAskedAlone() {
    String child = "child-" + UUID.randomUUID();
    String second = "second-" + UUID.randomUUID();
    events.person("901", leader, "UNIT_LEADER", unit);
    events.person("901", second, "UNIT_LEADER", unit);
    events.child("901", child, unit, "901", List.of(), List.of(leader));

    concern("concern.raised.v1", "IMMEDIATE", false, child);

    awaitRaised();
    assertThat(acknowledge(TestTokens.person(leader, "901", Role.UNIT_LEADER), 0)).hasStatus(404);
    assertThat(acknowledge(TestTokens.person(second, "901", Role.UNIT_LEADER), 0)).hasStatusOk();
    assertThat(escalations.get(NORDSUND, id).state().turn()).isZero();
  }

  @Test
  void showsUnitAttentionAndWaitingTimeOnly() {
    events.person("901", leader, "UNIT_LEADER", unit);
    concern("concern.raised.v1", "IMMEDIATE", false);
    awaitRaised();

    assertThat(
            http.get()
                .uri("/v1/escalations")
                .header(
                    HttpHeaders.AUTHORIZATION, TestTokens.person(leader, "901", Role.UNIT_LEADER)))
        .hasStatusOk()
        .bodyText()
        .contains(unit, "IMMEDIATE", "CONCERN", "waitingSince")
        .doesNotContain("canary")
        .doesNotContain(concern);
  }

  @Test
  void keepsNoChild() {
    concern("concern.raised.v1", "IMMEDIATE", false);
    awaitRaised();

    Document kept =
        databases.collection(NORDSUND, "escalations").find(new Document("_id", id.value())).first();
    assertThat(String.valueOf(kept)).contains(concern).doesNotContain("canary");
  }

  @Test
  void raisesOnceHoweverOftenAConcernIsPlaced() {
    concern("concern.raised.v1", "LOCAL", false);
    concern("concern.placed.v1", "IMMEDIATE", false);
    Stored<Escalation> first = awaitRaised();
    concern("concern.placed.v1", "IMMEDIATE", false);
    concern("concern.placed.v1", "NOTIFY_DUTY_REMINDER", false);
    EscalationId last = EscalationId.of(concern, "duty-reminder");
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, last).isPresent());

    assertThat(escalations.get(NORDSUND, id)).isEqualTo(first);
  }

  @Test
  void raisesNothingOfHistory() {
    concern("concern.raised.v1", "IMMEDIATE", true);
    concern("concern.placed.v1", "NOTIFY_DUTY_REMINDER", false);
    EscalationId last = EscalationId.of(concern, "duty-reminder");
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, last).isPresent());

    assertThat(escalations.find(NORDSUND, id)).isEmpty();
  }

  @Test
  void goesToTheNextInLineOnceAlthoughTwoInstancesAreAwake() {
    concern("concern.raised.v1", "IMMEDIATE", false);
    Stored<Escalation> raised = awaitRaised();
    try (var other =
        new EscalationDeadlines(
            escalations, routes, receivers, kernel::served, settings, aside, clock)) {
      other.start();
      other.expect(NORDSUND, raised.state());
      clock.advance(Duration.ofHours(1));
      awaitTurn(1);
      Escalation passed = escalations.get(NORDSUND, id).state();
      other.expect(NORDSUND, raised.state());

      assertThat(passed.state()).isEqualTo(Escalation.State.WAITING);
      assertThat(passed.current().role()).isEqualTo(Role.MANAGER);
      assertThat(escalations.get(NORDSUND, id).version()).isEqualTo(1);
    }
  }

  @Test
  void goesToAnotherRouteWhenTheWholeLineWasSilent() {
    concern("concern.raised.v1", "IMMEDIATE", false);
    awaitRaised();
    clock.advance(Duration.ofHours(1));
    awaitTurn(1);
    clock.advance(Duration.ofHours(2));
    await()
        .atMost(PATIENCE)
        .until(() -> escalations.get(NORDSUND, id).state().state() == Escalation.State.UNANSWERED);

    EscalationId follower = EscalationId.of(id.value(), "immediate-unanswered");
    assertThat(escalations.get(NORDSUND, follower).state().current().role()).isEqualTo(Role.INTAKE);
  }

  @Test
  void tellsManagersOfAMissedDeadline() {
    String notification = "n-" + UUID.randomUUID();
    events.send(
        "notification-events",
        "901",
        "clock.broken.v1",
        notification,
        Map.of(
            "notification", notification,
            "clock", "RECEIPT_6_HVERDAGE",
            "due", "2026-02-03T08:00:00Z"));

    EscalationId late = EscalationId.of(notification, "receipt-late");
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, late).isPresent());
    assertThat(escalations.get(NORDSUND, late).state().current().role()).isEqualTo(Role.MANAGER);
    assertThat(escalations.get(NORDSUND, late).state().origin().about())
        .isEqualTo("RECEIPT_6_HVERDAGE");
  }
}
