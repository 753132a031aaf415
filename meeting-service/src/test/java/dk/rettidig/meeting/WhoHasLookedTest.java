package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.LookNotLogged;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.ReadLogSettings;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.look.SeeLooks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** Tries to learn from the read log what its reader may not know (invariants 9, 10 and 13). */
@RunningService
class WhoHasLookedTest {

  private final Districts districts;
  private final ApplicationContext service;

  WhoHasLookedTest(@Autowired Districts districts, @Autowired ApplicationContext service) {
    this.districts = districts;
    this.service = service;
  }

  @Test
  void theLeaderReadsWhoLookedInTheForumTheNewestFirst() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    assertThat(get(here.asNurse(), "/v1/items/" + item).status()).isEqualTo(200);
    assertThat(get(here.asTeacher(), chronology(here)).status()).isEqualTo(200);

    List<JsonNode> rows = looks(here.asLeader(), here).body().valueStream().toList();

    assertThat(rows.get(0).path("person").asString()).isEqualTo(here.leader());
    assertThat(rows.get(0).path("what").asString()).isEqualTo("meeting:looks");
    assertThat(rows.get(1).path("person").asString()).isEqualTo(here.teacher());
    assertThat(rows.get(1).path("what").asString()).isEqualTo("meeting:chronology");
    JsonNode nurse = rows.get(2);
    assertThat(nurse.path("person").asString()).isEqualTo(here.nurse());
    assertThat(nurse.path("what").asString()).isEqualTo("meeting:item");
    assertThat(nurse.path("basis").asString()).isEqualTo("CONSENT");
    assertThat(nurse.path("unit").asString()).isEqualTo(here.unit());
    assertThat(nurse.path("roles").toString()).isEqualTo("[\"SPECIALIST\"]");
    assertThat(rows)
        .extracting(row -> row.path("at").asString())
        .isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));
  }

  @Test
  void nobodyElseReadsItAndTheirAttemptsTellNothing() {
    District here = districts.found("901");
    District other = districts.found("901");
    District abroad = districts.found("902");
    here.namedItem("SSD");
    String manager = id();
    districts.employ(here, manager, Role.MANAGER, List.of());
    List<String> others =
        List.of(
            here.asTeacher(),
            here.asChair(),
            here.asNurse(),
            other.asLeader(),
            other.asChair(),
            abroad.asLeader(),
            TestTokens.person(manager, "901", Role.MANAGER),
            TestTokens.person(here.leader(), "901", Role.PROFESSIONAL),
            TestTokens.person(here.leader(), "902", Role.UNIT_LEADER),
            TestTokens.person("unknown", "901", Role.UNIT_LEADER),
            TestTokens.person(here.teacher(), "901", Role.UNIT_LEADER),
            TestTokens.service("portal", "901"));
    for (String reader : others) {
      Answer refused = looks(reader, here);
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text()).doesNotContain(here.chair(), "meeting:item", here.unit());
    }
    assertThat(get(here.asLeader(), "/v1/children/" + id() + "/looks").status()).isEqualTo(403);
    assertThat(looks(here.asLeader(), here).body().findValuesAsString("what"))
        .containsOnlyOnce("meeting:looks");
  }

  @Test
  void whoIsKinReadsNothingThoughTheyLeadTheUnit() {
    District here = districts.found("901");
    String sibling = id();
    here.namedItem("CONSENT");
    assertThat(looks(here.asLeader(), here).status()).isEqualTo(200);
    here.place(here.child(), List.of(sibling));
    districts.employ(here, here.leader(), Role.UNIT_LEADER, List.of(sibling));
    await().until(() -> looks(here.asLeader(), here).status() == 403);
  }

  @Test
  void whatTheFormerUnitHoldsIsNotToldToTheLeaderOfTheNewOne() {
    District here = districts.found("901");
    District there = districts.found("901");
    String item = here.namedItem("OVERRIDE");
    get(here.asLeader(), chronology(here));
    there.place(here.child());
    await().until(() -> looks(there.asLeader(), here).status() == 200);
    get(here.asChair(), "/v1/items/" + item);
    get(there.asTeacher(), chronology(here));

    Answer seen = looks(there.asLeader(), here);

    List<JsonNode> elsewhere =
        seen.body()
            .valueStream()
            .filter(row -> !row.path("unit").asString().equals(there.unit()))
            .toList();
    assertThat(elsewhere)
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row.propertyNames())
                .containsExactlyInAnyOrder("at", "person", "roles", "unit"));
    assertThat(elsewhere)
        .extracting(row -> row.path("person").asString())
        .contains(here.chair(), here.leader());
    assertThat(seen.text()).doesNotContain("meeting:item", "OVERRIDE", item);
    assertThat(seen.body().findValuesAsString("what"))
        .contains("meeting:chronology")
        .containsOnly("meeting:chronology", "meeting:looks");
    assertThat(looks(here.asLeader(), here).status()).isEqualTo(403);
  }

  /** What becomes a suspicion leaves the forum's sight as a closed concern does. */
  @Test
  void whoIsRefusedWhatHasLeftTheirSightLeavesNoTrace() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.concern("concern.closed.v1", concern, here.closed(concern));
    await().until(() -> here.item(item).status() == 403);
    assertThat(get(here.asNurse(), "/v1/items/" + item).status()).isEqualTo(403);

    Answer seen = looks(here.asLeader(), here);

    assertThat(seen.body().findValuesAsString("person"))
        .contains(here.chair())
        .doesNotContain(here.nurse());
    assertThat(seen.text()).doesNotContain(item, concern);
  }

  @Test
  void nothingIsShownWhenTheLookCannotBeWritten() {
    District here = districts.found("901");
    here.namedItem("CONSENT");
    var leader = new Actor.Person(here.leader(), new Municipality("901"), Set.of(Role.UNIT_LEADER));
    var child = new ChildId(here.child());
    ReadLog full =
        new ReadLog(
            service.getBean(Databases.class),
            service.getBean(FieldCipher.class),
            Districts::id,
            ReadLogSettings.standard());
    full.close();
    try (var room = new AnnotationConfigApplicationContext()) {
      room.setParent(service);
      room.registerBean("readLog", ReadLog.class, () -> full);
      room.register(SeeLooks.class);
      room.refresh();
      assertThatExceptionOfType(LookNotLogged.class)
          .isThrownBy(() -> room.getBean(SeeLooks.class).see(leader, child));
    }
    assertThat(service.getBean(SeeLooks.class).see(leader, child)).isNotEmpty();
  }

  private Answer looks(String token, District of) {
    return get(token, "/v1/children/" + of.child() + "/looks");
  }

  private static String chronology(District of) {
    return "/v1/children/" + of.child() + "/chronology";
  }

  private Answer get(String token, String path) {
    return districts.api().get(token, path);
  }
}
