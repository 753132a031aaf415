package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.InvolvedPeople;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;

/** An escalation of a notification is kept from whom the notification is kept from. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeptEscalationsTest {

  private static final Municipality SYDHAVN = new Municipality("902");
  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api api;
  private final ForeignEvents events;
  private final InvolvedPeople people;
  private final Escalations escalations;
  private final FireClocks clocks;
  private final MovableClock clock;

  KeptEscalationsTest(
      Api api,
      ForeignEvents events,
      InvolvedPeople people,
      Escalations escalations,
      FireClocks clocks,
      MovableClock clock) {
    this.api = api;
    this.events = events;
    this.people = people;
    this.escalations = escalations;
    this.clocks = clocks;
    this.clock = clock;
  }

  private static EscalationId late(String notification) {
    return EscalationId.of(notification, "assessment-late");
  }

  private void everyAssessmentIsLate(Municipality municipality, List<String> notifications) {
    clock.advance(Duration.ofHours(25));
    clocks.fire(municipality);
    await()
        .atMost(PATIENCE)
        .until(() ->
            notifications.stream()
                .allMatch(one -> escalations.find(municipality, late(one)).isPresent()));
  }

  private String shown(String person) {
    return api.body(api.as(person, Role.INTAKE).get("/v1/escalations")).toString();
  }

  private long counted(String person, String state) {
    return api.body(api.as(person, Role.INTAKE).get("/v1/overview"))
        .at("/counts/escalations/" + state)
        .asLong();
  }

  @Test
  void nobodyInvolvedSeesTakesOrCountsIt() {
    InvolvedPeople.Case these = people.holding(Role.INTAKE);
    these.send();
    everyAssessmentIsLate(NORDSUND, these.notifications());

    assertThat(shown(these.free())).contains(these.notifications());
    these
        .keptFrom()
        .forEach((person, notification) -> {
          assertThat(shown(person))
              .doesNotContain(notification, late(notification).value())
              .contains(
                  these.notifications().stream().filter(n -> !n.equals(notification)).toList());
          await()
              .atMost(PATIENCE) // the time that has gone passes other escalations on meanwhile
              .untilAsserted(() ->
                  assertThat(counted(person, "waiting"))
                      .isEqualTo(counted(these.free(), "waiting") - 1));
          var there = acknowledge(person, late(notification).value());
          var unknown = acknowledge(person, "none");
          assertThat(there).isEqualTo(unknown).contains("404");
        });
    assertThat(acknowledge(these.free(), late(these.byEmployee()).value())).contains("200");
  }

  private String acknowledge(String person, String escalation) {
    var answer =
        api.as(person, Role.INTAKE)
            .call(
                HttpMethod.POST,
                "/v1/escalations/" + escalation + "/acknowledgement",
                null,
                "\"0\"");
    var body = api.body(answer);
    return answer.getResponse().getStatus() + " " + body.path("code") + " " + body.path("detail");
  }

  @Test
  void goesOnAtOnceWhereEverybodyWhoHasItMustNotLearnOfIt() {
    String run = UUID.randomUUID().toString().substring(0, 8);
    events.person("902", "suspect-" + run, "INTAKE", "desk");
    events.person("902", "manager-" + run, "MANAGER", "town-hall");
    events.person("902", "author-" + run, "PROFESSIONAL", "unit-" + run);
    var author = api.in("902", "author-" + run, Role.PROFESSIONAL);
    // whoever of other tests works at this desk is suspected too, so that nobody is left
    List<String> desk = events.holding("902", Role.INTAKE);
    Map<String, Object> draft =
        Map.of(
            "id",
            "n-" + run,
            "child",
            "child-" + run,
            "observed",
            "Blå mærker",
            "suspicion",
            Map.of("group", "EMPLOYEE", "persons", desk));
    assertThat(author.post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author.post("/v1/notifications/n-" + run + "/sending", null)).hasStatusOk();
    everyAssessmentIsLate(SYDHAVN, List.of("n-" + run));

    await()
        .atMost(PATIENCE)
        .until(() -> escalations.get(SYDHAVN, late("n-" + run)).state().turn() == 1);
    Stored<Escalation> passed = escalations.get(SYDHAVN, late("n-" + run));
    assertThat(passed.state().state()).isEqualTo(Escalation.State.WAITING);
    assertThat(passed.state().current().role()).isEqualTo(Role.MANAGER);
    assertThat(
            api.body(api.in("902", "manager-" + run, Role.MANAGER).get("/v1/escalations"))
                .toString())
        .contains("n-" + run);
  }
}
