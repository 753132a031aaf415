package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.LookNotLogged;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.ReadLogEntry;
import dk.rettidig.common.readlog.ReadLogSettings;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.notification.ReadLooks;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** Tries to learn from the read log what its reader may not know (invariants 1, 9 and 10). */
@RunningService
class WhoHasLookedTest {

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final ApplicationContext service;

  @Autowired
  WhoHasLookedTest(Api api, OneCase one, ForeignEvents events, ApplicationContext service) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.service = service;
  }

  @Test
  void theLeaderReadsWhoInTheUnitLookedTheNewestFirst() {
    one.send(Map.of());
    read(one.author());
    assertThat(one.author().get("/v1/notifications")).hasStatusOk();
    read(one.leader());
    assertThat(one.author().get(chronology())).hasStatusOk();

    List<JsonNode> rows = looks(one.leader()).valueStream().toList();

    assertThat(rows)
        .extracting(row -> row.path("what").asString())
        .containsExactly(
            "notification:chronology",
            "notification:read",
            "notification:list",
            "notification:read");
    assertThat(rows)
        .extracting(row -> row.path("person").asString())
        .containsExactly(one.authorId(), one.leaderId(), one.authorId(), one.authorId());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.path("unit").asString()).isEqualTo(one.unit()));
  }

  @Test
  void whatTheAuthorityLooksAtStaysWithTheAuthority() {
    one.send(Map.of());
    read(one.author());
    assertThat(one.officer().get("/v1/intake/notifications/" + one.id())).hasStatusOk();
    assertThat(one.officer().get("/v1/intake/queue")).hasStatusOk();
    assertThat(one.officer().get(chronology())).hasStatusOk();
    assertThat(one.step("acknowledgement", Map.of("id", "a"))).hasStatusOk();

    assertThat(looks(one.leader()).findValuesAsString("person")).containsExactly(one.authorId());
    assertThat(looks(one.officer())).isEmpty();
  }

  @Test
  void whatTheAuthorLookedAtBeforeSendingIsTheirOwn() {
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    read(one.author());
    assertThat(one.author().get(chronology())).hasStatusOk();
    assertThat(looks(one.leader())).isEmpty();
    assertThat(one.author().post("/v1/notifications/" + one.id() + "/sending", null)).hasStatusOk();
    assertThat(looks(one.leader())).isEmpty();
    read(one.author());
    assertThat(looks(one.leader())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leader", "substitute", "kin", "unnamed"})
  void oneThatTheLeaderMayNotKnowOfMakesNoRowComeOrGo(String whoIsConcerned) {
    String reader = reader(whoIsConcerned);
    var leader = api.as(reader, Role.UNIT_LEADER);
    String harmless = one.own("harmless");
    if (!whoIsConcerned.equals("kin")) {
      one.send(harmless, one.child(), Map.of());
      assertThat(one.author().get("/v1/notifications/" + harmless)).hasStatusOk();
      assertThat(looks(leader)).hasSize(1);
    }
    JsonNode before = looks(leader);
    one.send(suspicion(whoIsConcerned));
    read(one.author());

    assertThat(looks(leader)).isEqualTo(before);
    assertThat(leader.get("/v1/notifications/" + one.id())).hasStatus(404);
  }

  private String reader(String whoIsConcerned) {
    return switch (whoIsConcerned) {
      case "substitute" -> {
        String substitute = one.own("substitute");
        events.substitute("901", substitute, "UNIT_LEADER", one.unit(), one.leaderId());
        yield substitute;
      }
      case "kin" -> {
        String kin = one.own("kin");
        events.parent("901", kin, "UNIT_LEADER", one.unit(), List.of(one.sibling()));
        yield kin;
      }
      default -> one.leaderId();
    };
  }

  private Map<String, Object> suspicion(String whoIsConcerned) {
    return switch (whoIsConcerned) {
      case "kin" -> Map.of();
      case "unnamed" -> Map.of("suspicion", Map.of("group", "EMPLOYEE"));
      default ->
          Map.of("suspicion", Map.of("group", "EMPLOYEE", "persons", List.of(one.leaderId())));
    };
  }

  @Test
  void aListOverTwoUnitsIsOneLookAndEachLeaderReadsItAsOfTheirOwn() {
    String elsewhere = one.own("elsewhere");
    String child = one.own("child-elsewhere");
    events.person(
        "901", one.authorId(), Map.of(one.unit(), Role.PROFESSIONAL, elsewhere, Role.PROFESSIONAL));
    events.person("901", one.own("leader-elsewhere"), "UNIT_LEADER", elsewhere);
    events.child("901", child, elsewhere, "901", List.of(), List.of());
    one.send(Map.of("unit", one.unit()));
    one.send(one.own("n-elsewhere"), child, Map.of("unit", elsewhere));

    assertThat(one.author().get("/v1/notifications")).hasStatusOk();

    assertThat(newest(child)).isEqualTo(newest(one.child()));
    assertThat(newest(child).subjects()).contains(child, one.child());
    assertThat(looks(one.leader()).findValuesAsString("unit")).containsExactly(one.unit());
    var there = api.as(one.own("leader-elsewhere"), Role.UNIT_LEADER);
    assertThat(looks(there, child).findValuesAsString("unit")).containsExactly(elsewhere);
  }

  @Test
  void aChronologyIsOneLookAlsoForWhoeverIsAuthorOfOneAndAtTheDeskForAnother() {
    String both = one.own("both");
    events.person("901", both, Map.of(one.unit(), Role.PROFESSIONAL, "desk", Role.INTAKE));
    var person = api.as(both, Role.PROFESSIONAL, Role.INTAKE);
    String own = one.own("n-both");
    var draft = new HashMap<>(one.plain());
    draft.putAll(Map.of("id", own, "unit", one.unit()));
    assertThat(person.post("/v1/notifications", draft)).hasStatus(201);
    assertThat(person.post("/v1/notifications/" + own + "/sending", null)).hasStatusOk();
    one.send(Map.of());

    assertThat(person.get(chronology())).hasStatusOk();

    assertThat(recorded(one.child(), 10)).hasSize(1);
    assertThat(newest(one.child()).subjects()).containsExactlyInAnyOrder(one.child(), own);
    assertThat(looks(one.leader()).findValuesAsString("person")).containsExactly(both);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "another-unit"})
  void aUnitThatTheDeskTypedIsNotTheReadersUnlessTheyAreOfIt(String typed) {
    Map<String, Object> call =
        Map.of(
            "id",
            one.id(),
            "origin",
            "PHONE",
            "arrivedAt",
            "2026-01-05T09:00:00Z",
            "notifier",
            Map.of("kind", "PROFESSIONAL", "person", one.authorId(), "name", "Bo"),
            "unit",
            typed,
            "child",
            one.child(),
            "observed",
            "Råb om natten");
    events.person("901", one.own("there"), "UNIT_LEADER", typed);
    assertThat(one.officer().post("/v1/intake/notifications", call)).hasStatus(201);
    read(one.author());

    assertThat(looks(api.as(one.own("there"), Role.UNIT_LEADER))).isEmpty();
  }

  @Test
  void nobodyElseReadsAnything() {
    one.send(Map.of());
    read(one.author());
    events.person("901", one.own("colleague"), "PROFESSIONAL", one.unit());
    events.person("901", one.own("elsewhere"), "UNIT_LEADER", one.own("other-unit"));
    events.person("901", one.own("manager"), "MANAGER", one.unit());
    events.person("902", one.leaderId(), "UNIT_LEADER", one.unit());
    for (Api.Caller other :
        List.of(
            one.author(),
            api.as(one.own("colleague"), Role.PROFESSIONAL),
            api.as(one.own("colleague"), Role.UNIT_LEADER),
            api.as(one.own("elsewhere"), Role.UNIT_LEADER),
            api.as(one.own("manager"), Role.MANAGER),
            api.as(one.leaderId(), Role.PROFESSIONAL),
            api.as("unknown", Role.UNIT_LEADER),
            api.in("902", one.leaderId(), Role.UNIT_LEADER))) {
      assertThat(looks(other)).isEmpty();
    }
    assertThat(looks(one.leader())).hasSize(1);
  }

  @Test
  void readingItIsALookAndNothingIsShownWhenThatCannotBeWritten() {
    one.send(Map.of());
    read(one.author());
    looks(one.leader());
    var leader =
        new Actor.Person(one.leaderId(), new Municipality("901"), Set.of(Role.UNIT_LEADER));
    assertThat(newest(one.child()).what()).isEqualTo("notification:looks");
    ReadLog full =
        new ReadLog(
            service.getBean(Databases.class),
            service.getBean(FieldCipher.class),
            () -> UUID.randomUUID().toString(),
            ReadLogSettings.standard());
    full.close();
    try (var room = new AnnotationConfigApplicationContext()) {
      room.setParent(service);
      room.registerBean("readLog", ReadLog.class, () -> full);
      room.register(Readers.class, ReadLooks.class);
      room.refresh();
      assertThatExceptionOfType(LookNotLogged.class)
          .isThrownBy(() -> room.getBean(ReadLooks.class).onChild(leader, one.child()));
    }
  }

  private void read(Api.Caller caller) {
    assertThat(caller.get("/v1/notifications/" + one.id())).hasStatusOk();
  }

  private LoggedLook newest(String child) {
    return recorded(child, 1).getFirst();
  }

  private List<LoggedLook> recorded(String child, int most) {
    return service
        .getBean(RecordedLooks.class)
        .of(Actor.system("test", new Municipality("901")), new Subject(child), null, most)
        .entries()
        .stream()
        .map(ReadLogEntry::look)
        .toList();
  }

  private JsonNode looks(Api.Caller caller) {
    return looks(caller, one.child());
  }

  private JsonNode looks(Api.Caller caller, String child) {
    var answer = caller.get("/v1/children/" + child + "/looks");
    assertThat(answer).hasStatusOk();
    return api.body(answer);
  }

  private String chronology() {
    return "/v1/children/" + one.child() + "/chronology";
  }
}
