package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class InvolvedTest {

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String author = "author-" + run;
  private final String leader = "leader-" + run;
  private final String id = "n-" + run;

  @Autowired
  InvolvedTest(Api api, ForeignEvents events, PublishedEvents published) {
    this.api = api;
    this.events = events;
    this.published = published;
  }

  @BeforeEach
  void people() {
    events.person("901", author, "PROFESSIONAL", unit);
    events.person("901", leader, "UNIT_LEADER", unit);
    events.child("901", child, unit, "901", List.of(), List.of());
  }

  private Api.Caller author() {
    return api.as(author, Role.PROFESSIONAL);
  }

  private Api.Caller leader() {
    return api.as(leader, Role.UNIT_LEADER);
  }

  private void send(Map<String, Object> draft) {
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  private Map<String, Object> plain() {
    return Map.of("id", id, "child", child, "observed", "Rødt mærke på armen");
  }

  @Test
  void nobodyOfTheSuspectedGroupLearnsThatItExists() {
    String substitute = "sub-" + run;
    events.substitute("901", substitute, "UNIT_LEADER", unit, leader);
    send(
        Map.of(
            "id",
            id,
            "child",
            child,
            "observed",
            "Lederen slog barnet",
            "suspicion",
            Map.of("group", "EMPLOYEE", "persons", List.of(leader))));
    for (String blocked : List.of(leader, substitute)) {
      var caller = api.as(blocked, Role.UNIT_LEADER);
      assertThat(caller.get("/v1/notifications/" + id)).hasStatus(404);
      assertThat(api.body(caller.get("/v1/notifications"))).isEmpty();
      assertThat(api.body(caller.get("/v1/children/" + child + "/chronology"))).isEmpty();
      assertThat(
              caller.post(
                  "/v1/notifications/" + id + "/comments", Map.of("id", "c", "text", "Nej")))
          .hasStatus(404);
    }
    var sent = published.awaited(e -> e.subject().equals(id)).getFirst();
    assertThat(sent.body()).doesNotContain(leader, substitute, unit, child);
    assertThat(author().get("/v1/notifications/" + id)).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMPLOYEE", "UNKNOWN"})
  void asLongAsTheLeaderMayBeTheOneTheWholeUnitIsBlocked(String group) {
    send(
        Map.of(
            "id",
            id,
            "child",
            child,
            "observed",
            "Barnet er slået",
            "suspicion",
            Map.of("group", group)));
    assertThat(leader().get("/v1/notifications/" + id)).hasStatus(404);
    assertThat(published.awaited(e -> e.subject().equals(id)).getFirst().body())
        .doesNotContain(leader, unit);
  }

  @Test
  void aLeaderOfTheFamilyIsBlocked() {
    String kin = "kin-" + run;
    events.parent("901", kin, "UNIT_LEADER", unit, List.of(child));
    send(plain());
    assertThat(api.as(kin, Role.UNIT_LEADER).get("/v1/notifications/" + id)).hasStatus(404);
    assertThat(published.awaited(e -> e.subject().equals(id)).getFirst().body())
        .doesNotContain(kin)
        .contains(leader);
  }

  @Test
  void anotherMunicipalityKnowsNothingOfIt() {
    send(plain());
    events.person("902", author, "PROFESSIONAL", unit);
    assertThat(api.in("902", author, Role.PROFESSIONAL).get("/v1/notifications/" + id))
        .hasStatus(404);
  }

  @Test
  void guardiansAndYoungPeopleHaveNoWayIn() {
    for (Role role : List.of(Role.GUARDIAN, Role.YOUNG_PERSON, Role.ADMIN)) {
      assertThat(api.as("x-" + run, role).post("/v1/notifications", plain())).hasStatus(403);
    }
  }

  @Test
  void whoRepeatsTheAuthorsFirstRequestIsNotShownWhatBecameOfIt() {
    Map<String, Object> empty = Map.of("id", id, "child", child);
    assertThat(author().post("/v1/notifications", empty)).hasStatus(201);
    assertThat(author().put("/v1/notifications/" + id, plain(), 0)).hasStatusOk();
    assertThat(api.as(leader, Role.UNIT_LEADER).post("/v1/notifications", empty)).hasStatus(409);
  }
}
