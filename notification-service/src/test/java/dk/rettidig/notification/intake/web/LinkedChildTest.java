package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.delivery.Directory;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A neighbour calls about a child that this municipality knows already. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LinkedChildTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final Directory directory;
  private final Databases databases;
  private final MovableClock clock;
  private final String name;
  private final String cpr;

  LinkedChildTest(
      Api api,
      OneCase one,
      ForeignEvents events,
      Directory directory,
      Databases databases,
      MovableClock clock) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.directory = directory;
    this.databases = databases;
    this.clock = clock;
    this.name = one.own("Ida Holm");
    this.cpr = one.own("650318");
  }

  @BeforeEach
  void aCallAboutAChildThatIsKnown() {
    events.child("901", one.sibling(), one.unit(), "901", List.of(one.child()), List.of());
    directory.knows(one.child(), name, cpr);
    directory.knows(one.sibling(), one.own("Emil Holm"), one.own("650320"));
    one.send(one.own("earlier"), one.child(), Map.of());
    one.send(one.own("on-sibling"), one.sibling(), Map.of());
    call(one.id(), Map.of("name", name));
  }

  @AfterEach
  void theDirectoryIsBack() {
    directory.goAway(false);
  }

  @Test
  void theChildIsFoundByWhatTheCallerSaid() {
    JsonNode found = found(Map.of());

    assertThat(found.path("children").findValuesAsString("child")).containsExactly(one.child());
    assertThat(found.at("/children/0/name").asString()).isEqualTo(name);
  }

  @Test
  void orByWhatTheOfficerFindsOutLater() {
    assertThat(found(Map.of("cpr", "nobody's")).path("children")).isEmpty();
    assertThat(found(Map.of("cpr", cpr)).path("children").findValuesAsString("child"))
        .containsExactly(one.child());
  }

  @Test
  void earlierNotificationsAndSiblingsStandBesideIt() {
    assertThat(opened().path("earlier")).isEmpty();

    assertThat(link(one.child())).hasStatusOk();

    assertThat(opened().path("child").asString()).isEqualTo(one.child());
    assertThat(ids(opened().path("earlier"))).containsExactly(one.own("earlier"));
    assertThat(opened().at("/earlier/0/arrivedAt").asString()).isNotEmpty();
    assertThat(opened().at("/earlier/0/stage").asString()).isEqualTo("SENT");
    assertThat(ids(opened().path("onSiblings"))).containsExactly(one.own("on-sibling"));
    assertThat(names()).containsExactlyInAnyOrder(name, one.own("Emil Holm"));
    assertThat(one.row().path("earlier").asInt()).isEqualTo(1);
    assertThat(one.row().path("onSiblings").asInt()).isEqualTo(1);
    JsonNode other = api.body(one.officer().get(desk(one.own("earlier"))));
    assertThat(ids(other.path("earlier"))).containsExactly(one.id());
  }

  @Test
  void nothingThatWasSentChangesAndItSaysWhoFoundTheChild() {
    JsonNode before = opened();
    assertThat(link(one.child())).hasStatusOk();
    assertThat(link(one.child())).hasStatusOk();

    JsonNode after = opened();
    assertThat(after.path("subject")).isEqualTo(before.path("subject"));
    assertThat(after.path("observed")).isEqualTo(before.path("observed"));
    assertThat(after.at("/steps/links/0/found/by").asString()).isEqualTo(one.officerId());
  }

  @Test
  void theWrongChildIsTakenOffAgain() {
    assertThat(link(one.child())).hasStatusOk();
    assertThat(link("other", one.sibling()))
        .hasStatus(409)
        .bodyText()
        .contains("notification:another-child-linked");
    assertThat(link(one.sibling())).as("the same form, another child").hasStatus(409);
    assertThat(remove("r1", one.sibling())).hasStatus(409);

    assertThat(remove("r2", one.child())).hasStatusOk();
    assertThat(remove("r2", one.child())).hasStatusOk();
    assertThat(remove("r2", one.sibling())).hasStatus(409);

    assertThat(opened().has("child")).isFalse();
    assertThat(opened().path("earlier")).isEmpty();
    assertThat(link(one.child())).as("the first form, sent again").hasStatusOk();
    assertThat(opened().has("child")).isFalse();
    assertThat(link("again", one.sibling())).hasStatusOk();
    JsonNode links = opened().at("/steps/links");
    assertThat(links.findValuesAsString("child")).containsExactly(one.child(), one.sibling());
    assertThat(links.at("/0/removed/by").asString()).isEqualTo(one.officerId());
  }

  @Test
  void whatANotifierSentAboutAChildIsNotLinkedToAnother() {
    String sent = desk(one.own("earlier"));
    assertThat(one.officer().post(sent + "/child", Map.of("id", "l", "child", one.sibling())))
        .hasStatus(409);
    assertThat(one.officer().post(sent + "/child/removal", Map.of("id", "r", "child", one.child())))
        .hasStatus(409);
  }

  /** Otherwise any notification would open every child of the municipality. */
  @Test
  void nobodySearchesByANotificationWhoseChildIsKnownOrThatIsGone() {
    assertThat(one.officer().post(desk(one.own("earlier")) + "/identification", Map.of()))
        .hasStatus(409);
    assertThat(link(one.child())).hasStatusOk();
    assertThat(one.step("identification", Map.of("cpr", cpr))).hasStatus(409);
    assertThat(remove("r", one.child())).hasStatusOk();
    assertThat(one.step("forwarding", Map.of("id", "w", "municipality", "902", "way", "Brev")))
        .hasStatusOk();
    assertThat(
            one.step(
                "forwarding/arrival",
                Map.of(
                    "id", "c",
                    "forwarding", "w",
                    "confirmedBy", "Sydhavn",
                    "confirmedAt", clock.instant().toString())))
        .hasStatusOk();
    assertThat(one.step("identification", Map.of("cpr", cpr))).hasStatus(409);
    assertThat(link(one.child())).hasStatus(409);
  }

  /** Invariant 10: what is kept from the parents always has somebody who may weigh it again. */
  @Test
  void whoAnswersForWhatIsWithheldIsNotOfTheFamily() {
    String aunt = one.own("aunt");
    events.parent("901", aunt, "INTAKE", "desk", List.of(one.sibling()));
    assertThat(
            one.officer()
                .put(
                    desk(one.id()) + "/withholding",
                    Map.of("owner", aunt, "reviewOn", "2030-01-01", "reason", "Politiet"),
                    opened().path("version").asLong()))
        .hasStatusOk();

    assertThat(link(one.child())).hasStatusOk();

    assertThat(opened().at("/withheld/owner").asString()).isEqualTo(one.officerId());
    assertThat(opened().at("/withheld/reason").asString()).isEqualTo("Politiet");
  }

  @Test
  void aProfessionalWhoPhonedReadsTheOwnCallWithoutTheChild() {
    String call = one.own("phoned");
    assertThat(
            one.officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id", call,
                        "arrivedAt", clock.instant().toString(),
                        "notifier", Map.of("kind", "PROFESSIONAL", "person", one.authorId()),
                        "unit", one.unit(),
                        "subject", Map.of("name", name),
                        "observed", "Et mærke på armen")))
        .hasStatus(201);
    assertThat(one.officer().post(desk(call) + "/child", Map.of("id", "l", "child", one.child())))
        .hasStatusOk();

    assertThat(api.body(one.author().get("/v1/notifications/" + call)).has("child")).isFalse();
    String own = "/v1/children/" + one.child() + "/chronology";
    assertThat(api.body(one.author().get(own)).toString()).doesNotContain(call);
    assertThat(looks(one.child())).doesNotContain("notification:read");
    for (String page : List.of("/v1/notifications", "/v1/notifications/" + call, own)) {
      assertThat(api.body(one.leader().get(page)).toString()).doesNotContain(name);
    }
  }

  @Test
  void aChildOfAnotherMunicipalityIsSentOn() {
    String away = one.own("away");
    events.child("901", away, one.unit(), "902", List.of(), List.of());
    assertThat(link(away)).hasStatusOk();

    assertThat(one.row().path("elsewhereName").asString()).isEqualTo("Sydhavn");
    assertThat(opened().path("cannotKnow").toString()).doesNotContain("ACTING_MUNICIPALITY");
  }

  /** Invariant 10: until the child is known, nobody can know that an officer is of the family. */
  @Test
  void anOfficerOfTheFamilyNeitherFindsNorKeepsIt() {
    String aunt = one.own("aunt");
    events.parent("901", aunt, "INTAKE", "desk", List.of(one.sibling()));
    Api.Caller kin = api.as(aunt, Role.INTAKE);
    assertThat(kin.get(desk(one.id()))).hasStatusOk();

    assertThat(api.body(kin.post(desk(one.id()) + "/identification", Map.of())).path("children"))
        .isEmpty();
    assertThat(kin.post(desk(one.id()) + "/child", Map.of("id", "k", "child", one.child())))
        .hasStatus(422)
        .bodyText()
        .contains("intake:no-such-child");
    assertThat(link(one.child())).hasStatusOk();

    assertThat(kin.get(desk(one.id()))).hasStatus(404);
    assertThat(api.body(kin.get("/v1/intake/queue")).toString()).doesNotContain(one.id());
  }

  @Test
  void aChildThatDoesNotExistIsRefused() {
    assertThat(link("nobody")).hasStatus(422).bodyText().contains("intake:no-such-child");
    assertThat(one.step("child", Map.of("id", "l"))).hasStatus(422).bodyText().contains("child");
  }

  @Test
  void whenTheNamesCannotBeAskedForTheDeskWorksOn() {
    directory.goAway(true);
    assertThat(one.step("identification", Map.of()))
        .hasStatus(503)
        .bodyText()
        .contains("directory:away");
    assertThat(link(one.child())).hasStatusOk();
    assertThat(one.officer().get(desk(one.id()) + "/identities")).hasStatus(503);
    assertThat(opened().path("siblings")).hasSize(1);
    assertThat(one.step("acknowledgement", Map.of("id", "a"))).hasStatusOk();
  }

  @Test
  void everyAnswerIsWrittenDown() {
    found(Map.of());
    assertThat(looks(one.child())).contains("intake:identification");
    assertThat(link(one.child())).hasStatusOk();
    names();
    opened();

    assertThat(looks(one.child())).contains("intake:link", "intake:open");
    assertThat(looks(one.sibling())).contains("intake:identities", "intake:beside");
  }

  /** The leader of the child's unit was told nothing, and learns nothing from the link. */
  @Test
  void theChildsUnitDoesNotLearnOfIt() {
    assertThat(link(one.child())).hasStatusOk();

    String own = "/v1/children/" + one.child();
    for (Api.Caller inUnit : List.of(one.leader(), one.author())) {
      assertThat(api.body(inUnit.get(own + "/chronology")).toString()).doesNotContain(one.id());
      assertThat(api.body(inUnit.get(own + "/looks")).toString()).doesNotContain("intake:");
      assertThat(inUnit.get("/v1/notifications/" + one.id())).hasStatus(404);
    }
  }

  @Test
  void theDeskReadsItInTheChildsChronology() {
    assertThat(link(one.child())).hasStatusOk();

    assertThat(
            api.body(one.officer().get("/v1/children/" + one.child() + "/chronology")).toString())
        .contains(one.id());
  }

  private void call(String id, Map<String, String> about) {
    assertThat(
            one.officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id",
                        id,
                        "arrivedAt",
                        clock.instant().toString(),
                        "notifier",
                        Map.of("kind", "CITIZEN", "name", "Lis Bak"),
                        "subject",
                        about,
                        "observed",
                        "Alene ude om natten")))
        .hasStatus(201);
  }

  private JsonNode found(Map<String, Object> described) {
    MvcTestResult answer = one.step("identification", described);
    assertThat(answer).hasStatusOk();
    return api.body(answer);
  }

  private MvcTestResult link(String child) {
    return link("link", child);
  }

  private MvcTestResult link(String request, String child) {
    return one.step("child", Map.of("id", request, "child", child));
  }

  private MvcTestResult remove(String request, String child) {
    return one.step("child/removal", Map.of("id", request, "child", child));
  }

  private JsonNode opened() {
    return api.body(one.officer().get(desk(one.id())));
  }

  private List<String> names() {
    return api.body(one.officer().get(desk(one.id()) + "/identities")).findValuesAsString("name");
  }

  private List<String> looks(String child) {
    return databases
        .collection(NORDSUND, "read_log")
        .find(new Document("subjects", child))
        .map(look -> look.getString("what"))
        .into(new ArrayList<>());
  }

  private static String desk(String id) {
    return "/v1/intake/notifications/" + id;
  }

  private static List<String> ids(JsonNode list) {
    return list.findValuesAsString("id");
  }
}
