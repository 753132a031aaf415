package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;

/** Nobody is asked about a concern that is closed. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SettledEscalationsTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api api;
  private final ForeignEvents events;
  private final Escalations escalations;
  private final AcknowledgeEscalation acknowledge;
  private final MovableClock clock;
  private final AggregateStores stores;
  private final LeftAside aside;
  private final String concern = "c-" + UUID.randomUUID();
  private final String unit = "unit-" + UUID.randomUUID();
  private final String leader = "leader-" + UUID.randomUUID();
  private final EscalationId id = EscalationId.of(concern, "immediate");

  SettledEscalationsTest(
      Api api,
      ForeignEvents events,
      Escalations escalations,
      AcknowledgeEscalation acknowledge,
      MovableClock clock,
      AggregateStores stores,
      LeftAside aside) {
    this.api = api;
    this.events = events;
    this.escalations = escalations;
    this.acknowledge = acknowledge;
    this.clock = clock;
    this.stores = stores;
    this.aside = aside;
  }

  @BeforeEach
  void aGraveConcern() {
    events.person("901", leader, "UNIT_LEADER", unit);
    Map<String, Object> body =
        Map.of(
            "concern",
            concern,
            "child",
            "child",
            "unit",
            unit,
            "attention",
            "IMMEDIATE",
            "takenOver",
            false);
    events.send("concern-events", "901", "concern.raised.v1", concern, body);
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, id).isPresent());
  }

  private void close() {
    Map<String, String> body = Map.of("concern", concern, "child", "child", "unit", unit);
    events.send("concern-events", "901", "concern.closed.v1", concern, body);
  }

  private Escalation state(EscalationId of) {
    return escalations.get(NORDSUND, of).state();
  }

  private void awaitState(EscalationId of, Escalation.State state) {
    await().atMost(PATIENCE).until(() -> state(of).state() == state);
  }

  @Test
  void endsWithItsConcernAndSaysWhoAndWhy() {
    close();
    awaitState(id, Escalation.State.SETTLED);

    assertThat(state(id).settled())
        .satisfies(why -> {
          assertThat(why).isNotNull();
          assertThat(why.by()).isEqualTo("somebody");
          assertThat(why.why()).isEqualTo(Settlement.Reason.CONCERN_CLOSED);
        });
    assertThat(api.body(api.as(leader, Role.UNIT_LEADER).get("/v1/escalations")).toString())
        .doesNotContain(id.value());
    assertThat(
            api.as(leader, Role.UNIT_LEADER)
                .call(
                    HttpMethod.POST,
                    "/v1/escalations/" + id.value() + "/acknowledgement",
                    null,
                    "\"1\""))
        .hasStatus(409);
  }

  @Test
  void isNotPassedOnAfterwards() {
    close();
    awaitState(id, Escalation.State.SETTLED);
    String later = "n-" + UUID.randomUUID();
    clock.advance(Duration.ofHours(4));
    // whatever is due now is taken; something that is raised after that has waited for it
    events.send(
        "notification-events",
        "901",
        "clock.broken.v1",
        later,
        Map.of(
            "notification", later, "clock", "RECEIPT_6_HVERDAGE", "due", "2026-02-03T08:00:00Z"));
    await()
        .atMost(PATIENCE)
        .until(
            () -> escalations.find(NORDSUND, EscalationId.of(later, "receipt-late")).isPresent());

    assertThat(state(id).state()).isEqualTo(Escalation.State.SETTLED);
    assertThat(state(id).turn()).isZero();
    assertThat(escalations.find(NORDSUND, EscalationId.of(id.value(), "immediate-unanswered")))
        .isEmpty();
  }

  @Test
  void whatFollowedASilentLineEndsWithIt() {
    EscalationId follower = EscalationId.of(id.value(), "immediate-unanswered");
    lineEnds(follower);
    close();

    awaitState(follower, Escalation.State.SETTLED);
    awaitState(id, Escalation.State.SETTLED);
  }

  @Test
  void whatFollowedBetweenTheLookAndTheSettlingEndsToo() {
    EscalationId follower = EscalationId.of(id.value(), "immediate-unanswered");
    var looks = new AtomicInteger();
    var meanwhile =
        new Escalations(stores, aside) {
          @Override
          List<EscalationId> ofConcern(Municipality municipality, String of) {
            List<EscalationId> seen = super.ofConcern(municipality, of);
            if (looks.getAndIncrement() == 0) {
              lineEnds(follower);
            }
            return seen;
          }
        };
    var closed =
        new EventEnvelope(
            "concern.closed.v1",
            "concern-service",
            concern,
            9,
            clock.instant(),
            NORDSUND,
            "test",
            null,
            "{}");

    new SettleEscalations(meanwhile, clock).closed(closed, concern);

    assertThat(state(follower).state()).isEqualTo(Escalation.State.SETTLED);
    assertThat(state(id).state()).isEqualTo(Escalation.State.SETTLED);
  }

  private void lineEnds(EscalationId follower) {
    clock.advance(Duration.ofHours(1));
    await().atMost(PATIENCE).until(() -> state(id).turn() == 1);
    clock.advance(Duration.ofHours(2));
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, follower).isPresent());
  }

  @Test
  void whatSomebodyHasTakenOnStaysTheirs() {
    var person = new Actor.Person(leader, NORDSUND, Set.of(Role.UNIT_LEADER));
    acknowledge.acknowledge(person, id, escalations.get(NORDSUND, id).version());
    close();
    String next = "c-" + UUID.randomUUID();
    events.send(
        "concern-events",
        "901",
        "concern.raised.v1",
        concern,
        Map.of(
            "concern",
            next,
            "child",
            "child",
            "unit",
            unit,
            "attention",
            "IMMEDIATE",
            "takenOver",
            false));
    // the same key, so it comes after the closing
    await()
        .atMost(PATIENCE)
        .until(() -> escalations.find(NORDSUND, EscalationId.of(next, "immediate")).isPresent());

    assertThat(state(id).state()).isEqualTo(Escalation.State.ACKNOWLEDGED);
    assertThat(state(id).acknowledgedBy()).isEqualTo(leader);
  }

  @Test
  void oneThatComesFromANotificationIsNeverSettled() {
    EscalationId late = EscalationId.of(concern, "receipt-late");
    events.send(
        "notification-events",
        "901",
        "clock.broken.v1",
        concern,
        Map.of(
            "notification", concern, "clock", "RECEIPT_6_HVERDAGE", "due", "2026-02-03T08:00:00Z"));
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, late).isPresent());
    close();
    awaitState(id, Escalation.State.SETTLED);

    assertThat(state(late).state()).isNotEqualTo(Escalation.State.SETTLED);
  }
}
