package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.delivery.Directory;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Who learns what when a call is linked to a child, and what is written down of it. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LinkedChildSightTest {

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final Directory directory;
  private final MovableClock clock;
  private final NeighboursCall call;

  LinkedChildSightTest(
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
    this.clock = clock;
    this.call = new NeighboursCall(api, one, databases, clock);
  }

  @BeforeEach
  void aCallAboutAChildThatIsKnown() {
    call.begin(events, directory);
  }

  /** Otherwise any notification would open every child of the municipality. */
  @Test
  void nobodySearchesByANotificationWhoseChildIsKnownOrThatIsGone() {
    assertThat(one.officer().post(call.desk(one.own("earlier")) + "/identification", Map.of()))
        .hasStatus(409);
    assertThat(call.link(one.child())).hasStatusOk();
    assertThat(one.step("identification", Map.of("cpr", call.cpr))).hasStatus(409);
    assertThat(call.remove("r", one.child())).hasStatusOk();
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
    assertThat(one.step("identification", Map.of("cpr", call.cpr))).hasStatus(409);
    assertThat(call.link(one.child())).hasStatus(409);
  }

  /** Invariant 10: what is kept from the parents always has somebody who may weigh it again. */
  @Test
  void whoAnswersForWhatIsWithheldIsNotOfTheFamily() {
    String aunt = one.own("aunt");
    events.parent("901", aunt, "INTAKE", "desk", List.of(one.sibling()));
    assertThat(
            one.officer()
                .put(
                    call.desk(one.id()) + "/withholding",
                    Map.of("owner", aunt, "reviewOn", "2030-01-01", "reason", "Politiet"),
                    call.opened().path("version").asLong()))
        .hasStatusOk();

    assertThat(call.link(one.child())).hasStatusOk();

    assertThat(call.opened().at("/withheld/owner").asString()).isEqualTo(one.officerId());
    assertThat(call.opened().at("/withheld/reason").asString()).isEqualTo("Politiet");
  }

  @Test
  void aProfessionalWhoPhonedReadsTheOwnCallWithoutTheChild() {
    String phoned = one.own("phoned");
    call.type(
        phoned,
        Map.of("kind", "PROFESSIONAL", "person", one.authorId()),
        Map.of("unit", one.unit()));
    assertThat(
            one.officer()
                .post(call.desk(phoned) + "/child", Map.of("id", "l", "child", one.child())))
        .hasStatusOk();

    assertThat(api.body(one.author().get("/v1/notifications/" + phoned)).has("child")).isFalse();
    String own = "/v1/children/" + one.child() + "/chronology";
    assertThat(api.body(one.author().get(own)).toString()).doesNotContain(phoned);
    assertThat(call.looks(one.child())).doesNotContain("notification:read");
    for (String page : List.of("/v1/notifications", "/v1/notifications/" + phoned, own)) {
      assertThat(api.body(one.leader().get(page)).toString()).doesNotContain(call.name);
    }
  }

  /** Invariant 10: until the child is known, nobody can know that an officer is of the family. */
  @Test
  void anOfficerOfTheFamilyNeitherFindsNorKeepsIt() {
    String aunt = one.own("aunt");
    events.parent("901", aunt, "INTAKE", "desk", List.of(one.sibling()));
    Api.Caller kin = api.as(aunt, Role.INTAKE);
    assertThat(kin.get(call.desk(one.id()))).hasStatusOk();

    assertThat(
            api.body(kin.post(call.desk(one.id()) + "/identification", Map.of())).path("children"))
        .isEmpty();
    assertThat(kin.post(call.desk(one.id()) + "/child", Map.of("id", "k", "child", one.child())))
        .hasStatus(422)
        .bodyText()
        .contains("intake:no-such-child");
    assertThat(call.link(one.child())).hasStatusOk();

    assertThat(kin.get(call.desk(one.id()))).hasStatus(404);
    assertThat(api.body(kin.get("/v1/intake/queue")).toString()).doesNotContain(one.id());
  }

  @Test
  void everyAnswerIsWrittenDown() {
    call.found(Map.of());
    assertThat(call.looks(one.child())).contains("intake:identification");
    assertThat(call.link(one.child())).hasStatusOk();
    call.names();
    call.opened();

    assertThat(call.looks(one.child())).contains("intake:link", "intake:open");
    assertThat(call.looks(one.sibling())).contains("intake:identities", "intake:beside");
  }

  /** The leader of the child's unit was told nothing, and learns nothing from the link. */
  @Test
  void theChildsUnitDoesNotLearnOfIt() {
    assertThat(call.link(one.child())).hasStatusOk();

    String own = "/v1/children/" + one.child();
    for (Api.Caller inUnit : List.of(one.leader(), one.author())) {
      assertThat(api.body(inUnit.get(own + "/chronology")).toString()).doesNotContain(one.id());
      assertThat(api.body(inUnit.get(own + "/looks")).toString()).doesNotContain("intake:");
      assertThat(inUnit.get("/v1/notifications/" + one.id())).hasStatus(404);
    }
  }

  @Test
  void theDeskReadsItInTheChildsChronology() {
    assertThat(call.link(one.child())).hasStatusOk();

    assertThat(
            api.body(one.officer().get("/v1/children/" + one.child() + "/chronology")).toString())
        .contains(one.id());
  }
}
