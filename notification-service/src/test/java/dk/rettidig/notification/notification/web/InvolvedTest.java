package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class InvolvedTest {

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final PublishedEvents published;

  @Autowired
  InvolvedTest(Api api, OneCase one, ForeignEvents events, PublishedEvents published) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.published = published;
  }

  @Test
  void nobodyOfTheSuspectedGroupLearnsThatItExists() {
    String substitute = one.own("sub");
    events.substitute("901", substitute, "UNIT_LEADER", one.unit(), one.leaderId());
    one.send(
        Map.of(
            "observed",
            "Lederen slog barnet",
            "suspicion",
            Map.of("group", "EMPLOYEE", "persons", List.of(one.leaderId()))));
    for (String blocked : List.of(one.leaderId(), substitute)) {
      var caller = api.as(blocked, Role.UNIT_LEADER);
      assertThat(caller.get("/v1/notifications/" + one.id())).hasStatus(404);
      assertThat(api.body(caller.get("/v1/notifications"))).isEmpty();
      assertThat(api.body(caller.get("/v1/children/" + one.child() + "/chronology"))).isEmpty();
      assertThat(
              caller.post(
                  "/v1/notifications/" + one.id() + "/comments", Map.of("id", "c", "text", "Nej")))
          .hasStatus(404);
    }
    var sent = published.awaited(e -> e.subject().equals(one.id())).getFirst();
    assertThat(sent.body()).doesNotContain(one.leaderId(), substitute, one.unit(), one.child());
    assertThat(one.author().get("/v1/notifications/" + one.id())).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMPLOYEE", "UNKNOWN"})
  void asLongAsTheLeaderMayBeTheOneTheWholeUnitIsBlocked(String group) {
    one.send(Map.of("observed", "Barnet er slået", "suspicion", Map.of("group", group)));
    assertThat(one.leader().get("/v1/notifications/" + one.id())).hasStatus(404);
    assertThat(published.awaited(e -> e.subject().equals(one.id())).getFirst().body())
        .doesNotContain(one.leaderId(), one.unit());
  }

  @Test
  void aLeaderOfTheFamilyIsBlocked() {
    String kin = one.own("kin");
    events.parent("901", kin, "UNIT_LEADER", one.unit(), List.of(one.child()));
    one.send(Map.of());
    assertThat(api.as(kin, Role.UNIT_LEADER).get("/v1/notifications/" + one.id())).hasStatus(404);
    assertThat(published.awaited(e -> e.subject().equals(one.id())).getFirst().body())
        .doesNotContain(kin)
        .contains(one.leaderId());
  }

  @Test
  void anotherMunicipalityKnowsNothingOfIt() {
    one.send(Map.of());
    events.person("902", one.authorId(), "PROFESSIONAL", one.unit());
    assertThat(
            api.in("902", one.authorId(), Role.PROFESSIONAL).get("/v1/notifications/" + one.id()))
        .hasStatus(404);
  }

  @Test
  void guardiansAndYoungPeopleHaveNoWayIn() {
    for (Role role : List.of(Role.GUARDIAN, Role.YOUNG_PERSON, Role.ADMIN)) {
      assertThat(api.as(one.own("x"), role).post("/v1/notifications", one.plain())).hasStatus(403);
    }
  }

  @Test
  void whoRepeatsTheAuthorsFirstRequestIsNotShownWhatBecameOfIt() {
    Map<String, Object> empty = Map.of("id", one.id(), "child", one.child());
    assertThat(one.author().post("/v1/notifications", empty)).hasStatus(201);
    assertThat(one.author().put("/v1/notifications/" + one.id(), one.plain(), 0)).hasStatusOk();
    assertThat(api.as(one.leaderId(), Role.UNIT_LEADER).post("/v1/notifications", empty))
        .hasStatus(409);
  }
}
