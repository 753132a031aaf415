package dk.rettidig.concern.hit;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** Ida's joint ratings stand in the middle twice in a row; teacher and leader write concerns. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HitFlowTest implements RunningService {

  private static final Municipality HERE = new Municipality("901");

  private final LocalDate today = DanishTime.dayOf(Instant.now());
  private final Calls calls;
  private final LookForHits look;
  private final SmallMunicipality school;
  private final Decided decided;

  HitFlowTest(Calls calls, LookForHits look) {
    this.calls = calls;
    this.look = look;
    this.school = new SmallMunicipality(calls, "901");
    this.decided =
        Decided.on(calls, school, List.of("lasting-middle", "two-professions", "absent-days"));
  }

  @AfterEach
  void theRulesAreOffAgain() {
    decided.withdraw();
  }

  @Test
  void whoLeadsTheUnitIsToldWhyInPlainWordsWithTheEntriesItRestsOn() {
    inTheMiddleTwice();
    look.atEverybody(HERE);

    JsonNode hit = onlyHit();

    assertThat(hit.at("/child").asString()).isEqualTo(school.ida);
    assertThat(hit.at("/name").asString()).startsWith("Ida");
    assertThat(hit.at("/sentence").asString()).contains("i 2 trivselsvurderinger i træk");
    assertThat(hit.at("/quotes")).hasSize(2);
    assertThat(hit.at("/quotes/0/kind").asString()).isEqualTo("RATING");
    assertThat(hit.at("/quotes/0/text").asString()).contains("trin 2 af 3");
    assertThat(hit.at("/version").asInt()).isEqualTo(1);
    assertThat(hit.at("/foundOn").asString()).isEqualTo(today.toString());
    assertThat(hit.at("/lapsesOn").asString()).isEqualTo(today.plusDays(90).toString());
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/looks").text())
        .contains("hit:list");
  }

  @Test
  void withoutTheMunicipalitysDecisionNothingIsFoundAndNothingIsShown() {
    decided.withdraw();
    inTheMiddleTwice();
    look.atEverybody(HERE);
    assertThat(waiting(school.leader()).get("inUse").asBoolean()).isFalse();

    var again = Decided.on(calls, school, List.of("lasting-middle"));
    assertThat(hits(school.leader())).isEmpty();
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).hasSize(1);

    again.withdraw();
    assertThat(hits(school.leader())).isEmpty();
    assertThat(takeUp(school.leader(), "any").status()).isEqualTo(404);
  }

  @Test
  void nobodyElseLearnsOfIt() {
    inTheMiddleTwice();
    school.letBodilLead();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();
    var elsewhere = new SmallMunicipality(calls, "902");
    for (String who :
        List.of(
            school.teacher(),
            school.colleague(),
            school.bodil(),
            person(school.id("bodil"), "901", Role.UNIT_LEADER, Role.PROFESSIONAL),
            person(school.id("bodil"), "901", Role.GUARDIAN),
            school.neighbourLeader(),
            school.adviser(),
            school.psychologist(),
            school.intake(),
            school.manager(),
            school.admin(),
            elsewhere.leader())) {
      assertThat(hits(who)).as(who).isEmpty();
      assertThat(takeUp(who, id).status()).as(who).isEqualTo(404);
    }
    assertThat(hits(school.standInLeader())).hasSize(1);
    assertThat(calls.get(school.teacher(), about(school.ida)).body().get("hits")).isEmpty();
    assertThat(calls.get(school.leader(), about(school.ida)).body().get("hits")).hasSize(1);
  }

  @Test
  void isFoundOnceHoweverOftenSomebodyLooks() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).hasSize(1);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void whoDoesNotTakeItUpSaysWhyAndItDoesNotComeAgain() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();

    assertThat(answer(school.leader(), id, "NOT_RELEVANT", " ").at("/code"))
        .isEqualTo("hit:incomplete");
    assertThat(answer(school.leader(), id, "NOT_RELEVANT", "Vi kender det.").status())
        .isEqualTo(200);
    assertThat(answer(school.leader(), id, "NOT_RELEVANT", "Vi kender det.").status())
        .isEqualTo(200);
    assertThat(takeUp(school.leader(), id).at("/code")).isEqualTo("hit:already-answered");
    look.atEverybody(HERE);
    assertThat(hits(school.leader())).isEmpty();
  }

  @Test
  void twoProfessionsAreFoundInTheVeryRequestAndASuspicionNeverIs() {
    lowConcern(school.teacher());
    assertThat(hits(school.leader())).isEmpty();
    school.concern(school.leader(), school.ida, "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));
    assertThat(hits(school.leader())).isEmpty();

    String second = lowConcern(school.leader());

    JsonNode hit = onlyHit();
    assertThat(hit.at("/rule").asString()).isEqualTo("two-professions");
    assertThat(hit.at("/quotes").findValuesAsString("entry")).contains(second);
    assertThat(hit.toString()).doesNotContain("madpakke");
  }

  @Test
  void isGoneOnceAnEntryThatItRestsOnIsOutOfSightOrChanged() {
    String first = lowConcern(school.teacher());
    lowConcern(school.leader());
    String id = onlyHit().at("/id").asString();

    edit(first, "placement", level("4"));
    assertThat(hits(school.leader())).isEmpty();
    edit(first, "placement", level("2"));
    assertThat(onlyHit().at("/id").asString()).isEqualTo(id);

    edit(first, "suspicion", object("whom", "UNKNOWN"));
    assertThat(hits(school.leader())).isEmpty();
    assertThat(takeUp(school.leader(), id).status()).isEqualTo(404);
  }

  @Test
  void isNeverHandedOverToAnotherUnit() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    String id = onlyHit().at("/id").asString();

    school.moveIda();
    look.atEverybody(HERE);

    assertThat(hits(school.leader())).isEmpty();
    assertThat(hits(school.neighbourLeader())).isEmpty();
    assertThat(takeUp(school.leader(), id).status()).isEqualTo(404);
  }

  @Test
  void aTitleSaysWhatSomebodyIsByProfession() {
    lowConcern(school.teacher());
    lowConcern(school.colleague());
    assertThat(hits(school.leader())).as("two of one role").isEmpty();

    entitle("lærer", "Lærer");
    entitle("kollega", "Pædagogmedhjælper");
    look.atEverybody(HERE);

    assertThat(onlyHit().at("/rule").asString()).isEqualTo("two-professions");
  }

  private void entitle(String who, String title) {
    String file =
        "person,name,title,phone,mail%n%1$s,Person,%2$s,,%n".formatted(school.id(who), title);
    var answer = calls.post(school.admin(), "/imports/organisation", object("people", file));
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
  }

  /** A free school answers for its children itself. */
  @Test
  void aUnitForWhichTheMunicipalityDoesNotDecideIsLeftAlone() {
    school.moveIda();
    lowConcern(school.neighbourTeacher());
    lowConcern(school.neighbourLeader());
    look.atEverybody(HERE);
    assertThat(hits(school.neighbourLeader())).isEmpty();
  }

  @Test
  void absenceIsLookedAtWhenItIsTaken() {
    var file = new StringBuilder("cpr;date;category\n");
    today
        .minusDays(30)
        .datesUntil(today)
        .filter(day -> day.getDayOfWeek().getValue() <= 5)
        .limit(18)
        .forEach(day -> file.append("%s;%s;SICKNESS%n".formatted(school.idasNumber, day)));
    calls.post(school.admin(), "/imports/absence", object("absence", file.toString()));

    assertThat(onlyHit().at("/rule").asString()).isEqualTo("absent-days");
  }

  @Test
  void whatItRestsOnIsStoredOnlySealed() {
    inTheMiddleTwice();
    look.atEverybody(HERE);
    answer(school.leader(), onlyHit().at("/id").asString(), "NOT_NOW", "Ikke lige nu.");

    assertThat(stored())
        .singleElement()
        .satisfies(document -> {
          assertThat(document.get("grounds")).isInstanceOf(Binary.class);
          assertThat(document.get("reason")).isInstanceOf(Binary.class);
          assertThat(document.get("rule", Document.class).getList("figures", Integer.class))
              .containsExactly(2, 300, 60);
        });
  }

  private List<Document> stored() {
    return TestPlatform.observer()
        .getDatabase("concern_901")
        .getCollection("detection_hits")
        .find(new Document("child", school.ida))
        .into(new ArrayList<>());
  }

  private void inTheMiddleTwice() {
    var answer =
        calls.post(
            school.admin(),
            "/imports/ratings",
            object("ratings", List.of(past(today.minusDays(190)), past(today.minusDays(5)))));
    assertThat(answer.at("/taken")).as(answer.text()).isEqualTo("2");
  }

  private Map<String, Object> past(LocalDate on) {
    var past = object("child", school.ida, "unit", school.unit, "on", on.toString());
    past.putAll(object("instrument", "trivsel3", "version", "1.0", "by", school.id("lærer")));
    past.put("placement", object("level", "yellow", "setting", "school"));
    return past;
  }

  private String lowConcern(String who) {
    return school.concern(who, school.ida, "placement", level("2"));
  }

  private static Map<String, Object> level(String level) {
    return object("instrument", "bl5", "version", "1.0", "level", level);
  }

  private void edit(String concern, String field, Object value) {
    String tag = calls.get(school.teacher(), "/concerns/" + concern).tag();
    var body = object("observed", "Kom uden madpakke.", field, value);
    var answer = calls.put(school.teacher(), "/concerns/" + concern, body, tag);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private JsonNode waiting(String who) {
    var answer = calls.get(who, "/hits");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private JsonNode hits(String who) {
    return waiting(who).get("hits");
  }

  private JsonNode onlyHit() {
    JsonNode hits = hits(school.leader());
    assertThat(hits).hasSize(1);
    return hits.get(0);
  }

  private static String about(String child) {
    return "/children/" + child + "/hits";
  }

  private Calls.Answer takeUp(String who, String id) {
    return calls.put(who, "/hits/" + id + "/answer", object("answer", "TAKE_UP"), null);
  }

  private Calls.Answer answer(String who, String id, String answer, String reason) {
    var body = object("answer", answer, "reason", reason);
    return calls.put(who, "/hits/" + id + "/answer", body, null);
  }
}
