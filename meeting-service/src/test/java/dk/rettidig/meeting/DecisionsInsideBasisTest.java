package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.subject.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Tries to carry a name out of its basis by what was decided (invariants 3 and 5). */
@RunningService
class DecisionsInsideBasisTest {

  private final Districts districts;
  private final RecordedLooks looks;

  DecisionsInsideBasisTest(@Autowired Districts districts, @Autowired RecordedLooks looks) {
    this.districts = districts;
    this.looks = looks;
  }

  @Test
  void inTheUnitOnlyThoseWhoWorkWithChildrenAreResponsible() {
    District here = districts.found("901");
    String manager = employed(here, Role.MANAGER, List.of());
    String adviser = employed(here, Role.ADVISER, List.of());
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    for (String person : List.of(manager, adviser)) {
      assertThat(here.decide(item, here.decision(id(), person)).status()).isEqualTo(422);
    }
    for (String person : List.of(here.teacher(), here.leader(), here.chair(), here.nurse())) {
      assertThat(here.decide(item, here.decision(id(), person)).status()).isEqualTo(200);
    }
  }

  @Test
  void whatSomebodyOwedWhoHasLeftIsTheLeadersAndNobodyElses() {
    District here = districts.found("901");
    District other = districts.found("901");
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    String decision = id();
    here.decide(item, here.decision(decision, here.teacher()));
    here.close(item, Map.of());
    assertThat(districts.api().get(here.asLeader(), "/v1/tasks").body().isEmpty()).isTrue();

    districts.leave(here, here.teacher());

    await().until(() -> !districts.api().get(here.asLeader(), "/v1/tasks").body().isEmpty());
    JsonNode task = task(here.asLeader());
    assertThat(task.path("decision").asString()).isEqualTo(decision);
    assertThat(task.path("insteadOf").asString()).isEqualTo(here.teacher());
    String done = "/v1/decisions/" + decision + "/completion";
    for (String token : List.of(other.asLeader(), here.asNurse(), here.asTeacher())) {
      assertThat(districts.api().post(token, done, Map.of()).status()).isEqualTo(403);
    }
    assertThat(districts.api().post(here.asLeader(), done, Map.of()).status()).isEqualTo(200);
    assertThat(districts.api().get(here.asLeader(), "/v1/tasks").body().isEmpty()).isTrue();
  }

  @Test
  void theParentOfASiblingIsNotResponsible() {
    District here = districts.found("901");
    String sibling = id();
    here.place(here.child(), List.of(sibling));
    String parent = employed(here, Role.PROFESSIONAL, List.of(sibling));
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    await()
        .untilAsserted(() ->
            assertThat(here.decide(item, here.decision(id(), parent)).status()).isEqualTo(422));
  }

  @Test
  void onceTheBasisHasEndedTheForumsTaskTellsNeitherChildNorText() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = here.setBasis(concern, "CONSENT");
    String decision = decided(here, concern, here.nurse());
    assertThat(task(here.asNurse()).path("text").asString()).isEqualTo("Samtalegruppe begynder");
    here.withdraw(concern, basis);
    await().until(() -> task(here.asNurse()).path("withheld").asBoolean());
    long seen = looksOf(here, here.nurse());
    JsonNode task = task(here.asNurse());
    assertThat(task.propertyNames())
        .containsExactlyInAnyOrder(
            "decision", "unit", "kind", "due", "overdue", "dutyIsPersonal", "withheld");
    assertThat(task.path("unit").asString()).isEqualTo(here.unit());
    var done =
        districts.api().post(here.asNurse(), "/v1/decisions/" + decision + "/completion", null);
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.text()).doesNotContain(here.child()).doesNotContain("Samtalegruppe");
    assertThat(done.body().path("doneAt").isMissingNode()).isFalse();
    assertThat(looksOf(here, here.nurse())).isEqualTo(seen);
  }

  @Test
  void whatWasDecidedBeforeTheBasisEndedIsOwedThoughNobodyClosedTheItem() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.discuss(item);
    String decision = id();
    assertThat(here.decide(item, here.decision(decision, here.teacher())).status()).isEqualTo(200);
    assertThat(here.decide(item, here.decision(id(), here.nurse())).status()).isEqualTo(200);
    here.withdraw(concern, basis);
    await().until(() -> task(here.asTeacher()).path("decision").asString("").equals(decision));
    assertThat(task(here.asNurse()).path("withheld").asBoolean()).isTrue();
    await()
        .untilAsserted(() ->
            assertThat(Published.of(item))
                .containsExactly(
                    "item.placed.v1", "decision.made.v1", "decision.made.v1", "item.closed.v1"));
    String path = "/v1/children/" + here.child() + "/chronology";
    assertThat(districts.api().get(here.asLeader(), path).text()).contains("Samtalegruppe");
    String completion = "/v1/decisions/" + decision + "/completion";
    assertThat(districts.api().post(here.asTeacher(), completion, null).status()).isEqualTo(200);
    assertThat(here.waits(concern)).isFalse();
  }

  @Test
  void theResponsibleInTheUnitSeesAllWhateverHasEnded() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    decided(here, concern, here.teacher());
    here.concern("concern.closed.v1", concern, here.closed(concern));
    await().untilAsserted(() -> assertThat(here.item(item).status()).isEqualTo(403));
    JsonNode task = task(here.asTeacher());
    assertThat(task.path("withheld").asBoolean()).isFalse();
    assertThat(task.path("child").asString()).isEqualTo(here.child());
    assertThat(looksOf(here, here.teacher())).isPositive();
  }

  @Test
  void whoHasBecomeKinSeesNeitherChildNorText() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    decided(here, concern, here.teacher());
    districts.employ(here, here.teacher(), Role.PROFESSIONAL, List.of(here.child()));
    await().until(() -> task(here.asTeacher()).path("withheld").asBoolean());
    assertThat(task(here.asTeacher()).toString())
        .doesNotContain(here.child())
        .doesNotContain("Samtalegruppe");
  }

  @Test
  void theLeaderOfTheUnitThatHoldsTheConcernKeepsTheMinutesWhenTheChildMoves() {
    District here = districts.found("901");
    District there = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    decided(here, concern, here.teacher());
    there.place(here.child());
    String path = "/v1/children/" + here.child() + "/chronology";
    await().until(() -> districts.api().get(there.asTeacher(), path).status() == 200);
    assertThat(districts.api().get(here.asLeader(), path).text()).contains("Samtalegruppe");
    assertThat(districts.api().get(here.asTeacher(), path).status()).isEqualTo(403);
    assertThat(districts.api().get(there.asLeader(), path).body()).isEmpty();
    districts.employ(here, here.leader(), Role.UNIT_LEADER, List.of(here.child()));
    await().until(() -> districts.api().get(here.asLeader(), path).status() == 403);
  }

  private String decided(District here, String concern, String responsible) {
    String item = here.awaitItem(concern);
    here.discuss(item);
    String decision = id();
    assertThat(here.decide(item, here.decision(decision, responsible)).status()).isEqualTo(200);
    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);
    return decision;
  }

  private String employed(District here, Role role, List<String> ownChildren) {
    String person = id();
    districts.employ(here, person, role, ownChildren);
    return person;
  }

  private JsonNode task(String token) {
    return districts.api().get(token, "/v1/tasks").body().path(0);
  }

  private long looksOf(District here, String person) {
    var reader = Actor.system("test", new Municipality("901"));
    return looks.of(reader, new Subject(here.child()), null, 100).entries().stream()
        .filter(entry -> entry.look().actor().equals(person))
        .filter(entry -> entry.look().what().equals("meeting:tasks"))
        .count();
  }
}
