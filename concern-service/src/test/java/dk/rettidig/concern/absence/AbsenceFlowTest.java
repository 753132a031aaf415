package dk.rettidig.concern.absence;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AbsenceFlowTest implements RunningService {

  private final LocalDate today = DanishTime.dayOf(Instant.now());
  private static final SchoolDays SCHOOL = new SchoolDays(List.of());

  private final Calls calls;
  private final Decided decided;

  AbsenceFlowTest(Calls calls) {
    this.calls = calls;
    this.decided = Decided.on(calls, new SmallMunicipality(calls, "901"), Decided.ON_ABSENCE);
  }

  @AfterEach
  void theRulesAreOffAgain() {
    decided.withdraw();
  }

  /** The last school days of a quarter that the head's rules look at; 12 are over 15 %. */
  private List<LocalDate> lastOfTheQuarter(int days) {
    var running = Quarter.of(today);
    List<LocalDate> passed = SCHOOL.between(running.first(), today);
    List<LocalDate> enough =
        passed.size() >= AbsenceSettings.Limits.USUAL.settledAfter()
            ? passed
            : SCHOOL.between(running.before().first(), running.before().last());
    return enough.reversed().subList(0, days);
  }

  private void register(SmallMunicipality school, Category category, List<LocalDate> days) {
    String rows =
        days.stream()
            .map(day -> "%s;%s;%s%n".formatted(school.idasNumber, day, category))
            .collect(Collectors.joining());
    var answer =
        calls.post(
            school.admin(), "/imports/absence", object("absence", "cpr;date;category\n" + rows));
    assertThat(answer.body().at("/files/0/refused")).as(answer.text()).isEmpty();
  }

  /** The sheets of the schools that somebody leads. */
  private JsonNode lists(String who) {
    var answer = calls.get(who, "/absence");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private Calls.Answer page(String who, String child) {
    return calls.get(who, "/children/" + child + "/absence");
  }

  private static List<String> rules(JsonNode reasons) {
    return reasons.findValuesAsString("rule");
  }

  @Test
  void theListNamesThePupilsWithTheReasonInPlainWordsAndFigures() {
    var school = new SmallMunicipality(calls, "901");
    assertThat(lists(school.leader()).at("/0/children")).isEmpty();
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));

    var sheet = lists(school.leader()).get(0);

    assertThat(sheet.at("/unitName").asString()).isEqualTo("Åskolen");
    assertThat(sheet.at("/on").asString()).isEqualTo(today.toString());
    assertThat(sheet.at("/holidaysKnown").asBoolean()).isFalse();
    assertThat(sheet.get("children")).hasSize(1);
    assertThat(sheet.at("/children/0/child").asString()).isEqualTo(school.ida);
    assertThat(sheet.at("/children/0/groupName").asString()).isEqualTo("1.a");
    assertThat(rules(sheet.at("/children/0/reasons"))).contains("LETTER", "NOTICE");
    assertThat(sheet.at("/children/0/reasons").toString()).contains("12 af", "skoledage");
  }

  @Test
  void oneLookNamesAllWhoStandOnTheList() {
    var school = new SmallMunicipality(calls, "901");
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));
    lists(school.leader());
    page(school.teacher(), school.ida);
    var looks = calls.get(school.leader(), "/children/" + school.ida + "/looks").body();
    assertThat(looks.findValuesAsString("what")).containsOnlyOnce("absence:list", "absence:child");
    var others = calls.get(school.leader(), "/children/" + school.noah + "/looks").body();
    assertThat(others.findValuesAsString("what")).doesNotContain("absence:list");
  }

  @Test
  void theHeadGetsTheDraftsAndTheTeacherTheDays() {
    var school = new SmallMunicipality(calls, "901");
    List<LocalDate> days = lastOfTheQuarter(12);
    register(school, Category.UNLAWFUL, days);

    var head = page(school.leader(), school.ida).body();
    var teacher = page(school.teacher(), school.ida).body();

    assertThat(rules(head.get("drafts"))).containsExactly("LETTER", "NOTICE");
    assertThat(head.at("/drafts/0/text").asString()).contains("Ida", "Åskolen", "12 skoledage");
    assertThat(head.at("/drafts/1/text").asString()).contains("§ 133, stk. 2");
    assertThat(head.get("doubts")).hasSize(3);
    assertThat(teacher.get("months")).isEqualTo(head.get("months"));
    assertThat(teacher.get("months").toString()).contains(days.getFirst().toString());
    assertThat(teacher.get("drafts")).isEmpty();
    assertThat(teacher.get("doubts")).isEmpty();
    assertThat(rules(teacher.get("reasons"))).doesNotContain("LETTER", "NOTICE");
  }

  @Test
  void sicknessDraftsNothing() {
    var school = new SmallMunicipality(calls, "901");
    register(school, Category.SICKNESS, lastOfTheQuarter(12));
    assertThat(page(school.leader(), school.ida).body().get("drafts")).isEmpty();
  }

  /** The duty of § 133, stk. 2 names heads of folkeskoler; the personal duty is everybody's. */
  @Test
  void theHeadOfAFreeSchoolIsShownNoDraft() {
    var school = new SmallMunicipality(calls, "901");
    school.moveIda();
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));
    var head = page(school.neighbourLeader(), school.ida).body();
    assertThat(head.get("drafts")).isEmpty();
    assertThat(rules(lists(school.neighbourLeader()))).doesNotContain("LETTER", "NOTICE");
  }

  @Test
  void nobodyButTheChildsOwnPeopleSeesItsAbsence() {
    var school = new SmallMunicipality(calls, "901");
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));
    var elsewhere = new SmallMunicipality(calls, "902");
    for (String who :
        List.of(
            school.colleague(),
            school.bodil(),
            school.neighbourLeader(),
            school.neighbourTeacher(),
            school.adviser(),
            school.psychologist(),
            school.intake(),
            school.manager(),
            school.admin(),
            elsewhere.leader(),
            person(school.id("bodil"), "901", Role.GUARDIAN))) {
      assertThat(page(who, school.ida).status()).isEqualTo(404);
      assertThat(lists(who).toString()).doesNotContain(school.ida, school.unit);
    }
    assertThat(page(school.teacher(), school.ida).status()).isEqualTo(200);
    assertThat(lists(school.teacher())).isEmpty();
  }

  @Test
  void whoSeesAConcernUnderABasisSeesNoAbsence() {
    var school = new SmallMunicipality(calls, "901");
    school.consent(school.teacher(), school.concern(school.teacher(), school.ida));
    assertThat(calls.get(school.adviser(), "/children/" + school.ida).status()).isEqualTo(200);
    assertThat(page(school.adviser(), school.ida).status()).isEqualTo(404);
  }

  @Test
  void aLeaderDoesNotFindTheOwnChildOnTheList() {
    var school = new SmallMunicipality(calls, "901");
    school.letBodilLead();
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));
    String bodil = person(school.id("bodil"), "901", Role.UNIT_LEADER);
    assertThat(lists(bodil).at("/0/children")).isEmpty();
    assertThat(lists(school.leader()).at("/0/children")).hasSize(1);
    assertThat(page(bodil, school.ida).status()).isEqualTo(404);
  }

  /** The days stay; what a rule would say of them, and the drafts that it asks for, do not. */
  @Test
  void withoutTheMunicipalitysDecisionNobodyIsNamedAndNothingIsDrafted() {
    decided.withdraw();
    var school = new SmallMunicipality(calls, "901");
    register(school, Category.UNLAWFUL, lastOfTheQuarter(12));

    var sheet = lists(school.leader()).get(0);
    var head = page(school.leader(), school.ida).body();

    assertThat(sheet.get("children")).isEmpty();
    assertThat(sheet.get("rulesInUse").asBoolean()).isFalse();
    assertThat(head.get("reasons")).isEmpty();
    assertThat(head.get("drafts")).isEmpty();
    assertThat(head.get("rulesInUse").asBoolean()).isFalse();
    assertThat(head.get("months").toString()).contains(lastOfTheQuarter(12).getFirst().toString());
  }
}
