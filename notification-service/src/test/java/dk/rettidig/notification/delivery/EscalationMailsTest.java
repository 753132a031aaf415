package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.escalation.EscalationId;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.InvolvedPeople;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Whom an escalation waits for is told by mail, wherever they hold the role. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EscalationMailsTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ForeignEvents events;
  private final InvolvedPeople people;
  private final Correspondences correspondences;
  private final FireClocks clocks;
  private final MovableClock clock;
  private final MailServer mails;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String inNamed = "named-" + run;
  private final String inConcerned = "concerned-" + run;
  private final String elsewhere = "elsewhere-" + run;
  private final List<String> all = List.of(inNamed, inConcerned, elsewhere);

  EscalationMailsTest(
      ForeignEvents events,
      InvolvedPeople people,
      Correspondences correspondences,
      FireClocks clocks,
      MovableClock clock,
      MailServer mails) {
    this.events = events;
    this.people = people;
    this.correspondences = correspondences;
    this.clocks = clocks;
    this.clock = clock;
    this.mails = mails;
  }

  private List<String> told(String escalation) {
    return correspondences.about(NORDSUND, escalation).stream()
        .filter(c -> c.recipient().equals("receiver"))
        .map(c -> Objects.requireNonNull(c.person()))
        .toList();
  }

  private void reaches(Map<String, Object> place, List<String> expected) {
    events.person("901", inNamed, "ADVISER", "named-unit-" + run);
    events.person("901", inConcerned, "ADVISER", "concerned-unit-" + run);
    events.person("901", elsewhere, "ADVISER", "other-unit-" + run);
    String escalation = "e-" + UUID.randomUUID();
    var body = new HashMap<String, Object>(place);
    body.put("escalation", escalation);
    body.put("unit", "concerned-unit-" + run);
    body.put("role", "ADVISER");
    body.put("due", "2026-02-03T11:31:00Z");
    events.send("notification-events", "901", "escalation.passed-on.v1", escalation, body);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(told(escalation))
                .filteredOn(all::contains)
                .containsExactlyInAnyOrderElementsOf(expected));
  }

  @Test
  void aTurnInTheConcernedUnitReachesThatUnitAlsoWhereAnOlderEventDoesNotSay() {
    reaches(Map.of(), List.of(inConcerned));
    reaches(
        Map.of("place", "CONCERNED_UNIT", "receivingUnit", "concerned-unit-" + run),
        List.of(inConcerned));
  }

  @Test
  void aTurnInANamedUnitReachesThatUnit() {
    reaches(Map.of("place", "NAMED_UNIT", "receivingUnit", "named-unit-" + run), List.of(inNamed));
  }

  @Test
  void aTurnAnywhereReachesEverybodyWithTheRole() {
    reaches(Map.of("place", "ANYWHERE"), all);
  }

  @Test
  void nobodyIsMailedOfAChildOfTheOwnFamily() {
    String unit = "family-unit-" + run;
    String kin = "kin-" + run;
    String other = "not-kin-" + run;
    String child = "kins-child-" + run;
    String concern = "c-" + run;
    events.person("901", kin, "UNIT_LEADER", unit);
    events.person("901", other, "UNIT_LEADER", unit);
    events.child("901", child, unit, "901", List.of(), List.of(kin));
    var body = new HashMap<String, Object>();
    body.putAll(Map.of("concern", concern, "child", child, "unit", unit));
    body.putAll(Map.of("attention", "IMMEDIATE", "asksForForum", false, "takenOver", false));
    body.put("raisedAt", "2026-02-03T08:00:00Z");
    events.send("concern-events", "901", "concern.raised.v1", concern, body);

    String escalation = EscalationId.of(concern, "immediate").value();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(escalation)).contains(other));
    assertThat(told(escalation)).doesNotContain(kin);
  }

  @Test
  void nobodyIsMailedOfWhatTheyMustNotLearnOf() {
    InvolvedPeople.Case these = people.holding(Role.INTAKE);
    these.send();
    clock.advance(Duration.ofHours(25));
    clocks.fire(NORDSUND);

    for (String notification : these.notifications()) {
      String escalation = EscalationId.of(notification, "assessment-late").value();
      List<String> kept = keptFrom(these, notification, true);
      List<String> others = keptFrom(these, notification, false);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(told(escalation)).contains(these.free()).containsAll(others));
      assertThat(told(escalation)).doesNotContainAnyElementsOf(kept);
    }
    await().atMost(PATIENCE).until(() -> !mails.to(these.free() + "@nordsund.test").isEmpty());
    assertThat(MailServer.text(mails.to(these.free() + "@nordsund.test").getFirst()))
        .contains("En underretning er ikke vurderet inden for 24 timer", "/tasks")
        .doesNotContain(these.byEmployee());
  }

  private static List<String> keptFrom(
      InvolvedPeople.Case these, String notification, boolean kept) {
    return these.keptFrom().entrySet().stream()
        .filter(one -> one.getValue().equals(notification) == kept)
        .map(Map.Entry::getKey)
        .toList();
  }
}
