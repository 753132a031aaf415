package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.delivery.Directory;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A neighbour calls about a child that this municipality knows already. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LinkedChildTest {

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final Directory directory;
  private final NeighboursCall call;

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
    this.call = new NeighboursCall(api, one, databases, clock);
  }

  @BeforeEach
  void aCallAboutAChildThatIsKnown() {
    call.begin(events, directory);
  }

  @AfterEach
  void theDirectoryIsBack() {
    directory.goAway(false);
  }

  @Test
  void theChildIsFoundByWhatTheCallerSaid() {
    JsonNode found = call.found(Map.of());

    assertThat(found.path("children").findValuesAsString("child")).containsExactly(one.child());
    assertThat(found.at("/children/0/name").asString()).isEqualTo(call.name);
  }

  @Test
  void orByWhatTheOfficerFindsOutLater() {
    assertThat(call.found(Map.of("cpr", "nobody's")).path("children")).isEmpty();
    assertThat(call.found(Map.of("cpr", call.cpr)).path("children").findValuesAsString("child"))
        .containsExactly(one.child());
  }

  @Test
  void earlierNotificationsAndSiblingsStandBesideIt() {
    assertThat(call.opened().path("earlier")).isEmpty();

    assertThat(call.link(one.child())).hasStatusOk();

    assertThat(call.opened().path("child").asString()).isEqualTo(one.child());
    assertThat(call.ids(call.opened().path("earlier"))).containsExactly(one.own("earlier"));
    assertThat(call.opened().at("/earlier/0/arrivedAt").asString()).isNotEmpty();
    assertThat(call.opened().at("/earlier/0/stage").asString()).isEqualTo("SENT");
    assertThat(call.ids(call.opened().path("onSiblings"))).containsExactly(one.own("on-sibling"));
    assertThat(call.names()).containsExactlyInAnyOrder(call.name, one.own("Emil Holm"));
    assertThat(one.row().path("earlier").asInt()).isEqualTo(1);
    assertThat(one.row().path("onSiblings").asInt()).isEqualTo(1);
    JsonNode other = api.body(one.officer().get(call.desk(one.own("earlier"))));
    assertThat(call.ids(other.path("earlier"))).containsExactly(one.id());
  }

  @Test
  void nothingThatWasSentChangesAndItSaysWhoFoundTheChild() {
    JsonNode before = call.opened();
    assertThat(call.link(one.child())).hasStatusOk();
    assertThat(call.link(one.child())).hasStatusOk();

    JsonNode after = call.opened();
    assertThat(after.path("subject")).isEqualTo(before.path("subject"));
    assertThat(after.path("observed")).isEqualTo(before.path("observed"));
    assertThat(after.at("/steps/links/0/found/by").asString()).isEqualTo(one.officerId());
  }

  @Test
  void theWrongChildIsTakenOffAgain() {
    assertThat(call.link(one.child())).hasStatusOk();
    assertThat(call.link("other", one.sibling()))
        .hasStatus(409)
        .bodyText()
        .contains("notification:another-child-linked");
    assertThat(call.link(one.sibling())).as("the same form, another child").hasStatus(409);
    assertThat(call.remove("r1", one.sibling())).hasStatus(409);

    assertThat(call.remove("r2", one.child())).hasStatusOk();
    assertThat(call.remove("r2", one.child())).hasStatusOk();
    assertThat(call.remove("r2", one.sibling())).hasStatus(409);

    assertThat(call.opened().has("child")).isFalse();
    assertThat(call.opened().path("earlier")).isEmpty();
    assertThat(call.link(one.child())).as("the first form, sent again").hasStatusOk();
    assertThat(call.opened().has("child")).isFalse();
    assertThat(call.link("again", one.sibling())).hasStatusOk();
    JsonNode links = call.opened().at("/steps/links");
    assertThat(links.findValuesAsString("child")).containsExactly(one.child(), one.sibling());
    assertThat(links.at("/0/removed/by").asString()).isEqualTo(one.officerId());
  }

  @Test
  void whatANotifierSentAboutAChildIsNotLinkedToAnother() {
    String sent = call.desk(one.own("earlier"));
    assertThat(one.officer().post(sent + "/child", Map.of("id", "l", "child", one.sibling())))
        .hasStatus(409);
    assertThat(one.officer().post(sent + "/child/removal", Map.of("id", "r", "child", one.child())))
        .hasStatus(409);
  }

  @Test
  void aChildOfAnotherMunicipalityIsSentOn() {
    String away = one.own("away");
    events.child("901", away, one.unit(), "902", List.of(), List.of());
    assertThat(call.link(away)).hasStatusOk();

    assertThat(one.row().path("elsewhereName").asString()).isEqualTo("Sydhavn");
    assertThat(call.opened().path("cannotKnow").toString()).doesNotContain("ACTING_MUNICIPALITY");
  }

  @Test
  void aChildThatDoesNotExistIsRefused() {
    assertThat(call.link("nobody")).hasStatus(422).bodyText().contains("intake:no-such-child");
    assertThat(one.step("child", Map.of("id", "l"))).hasStatus(422).bodyText().contains("child");
  }

  @Test
  void whenTheNamesCannotBeAskedForTheDeskWorksOn() {
    directory.goAway(true);
    assertThat(one.step("identification", Map.of()))
        .hasStatus(503)
        .bodyText()
        .contains("directory:away");
    assertThat(call.link(one.child())).hasStatusOk();
    assertThat(one.officer().get(call.desk(one.id()) + "/identities")).hasStatus(503);
    assertThat(call.opened().path("siblings")).hasSize(1);
    assertThat(one.step("acknowledgement", Map.of("id", "a"))).hasStatusOk();
  }
}
