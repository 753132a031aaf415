package dk.rettidig.concern.calibration;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import dk.rettidig.concern.testing.Topics;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A calibration from its beginning to the spread, on the running service. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CalibrationFlowTest implements RunningService {

  private static final List<String> STORIES = List.of("school-absence", "school-anger");

  private final Calls calls;
  private final SmallMunicipality school;
  private final String calibration = UUID.randomUUID().toString();

  CalibrationFlowTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void isBegunByTheUnitsLeaderWithStoriesForItsKindOnTheScaleOfTheUnit() {
    for (String who : List.of(school.teacher(), school.manager(), school.neighbourLeader())) {
      assertThat(begin(who, calibration, STORIES).at("/code"))
          .isEqualTo("calibration:only-the-leader");
    }
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("school-anger"),
            List.of("school-anger", "school-anger"),
            List.of("school-anger", "daycare-wild"))) {
      assertThat(begin(school.leader(), calibration, wrong).at("/fields/0/field"))
          .isEqualTo("vignettes");
    }
    begun();

    assertThat(begin(school.leader(), calibration, STORIES).status())
        .as("the same form sent twice")
        .isEqualTo(201);
    JsonNode shown = shown(school.teacher());
    assertThat(shown.at("/instrument").asString()).isNotEmpty();
    assertThat(shown.at("/vignettes/0/story").asString()).contains("D har været væk");
    assertThat(shown.at("/answered").asInt()).isZero();
    assertThat(shown.at("/team").asInt()).isEqualTo(3);
  }

  @Test
  void hasTheScaleOfTheUnitsLatestRound() {
    var plan = object("id", UUID.randomUUID().toString(), "unit", school.unit);
    plan.putAll(object("opens", "2026-03-01", "closes", "2026-04-05"));
    assertThat(calls.post(school.leader(), "/rounds", plan).status()).isEqualTo(201);
    begun();

    assertThat(shown(school.teacher()).at("/instrument").asString()).isEqualTo("trivsel3");
    assertThat(answer(school.teacher(), "green", "red").status()).isEqualTo(200);
  }

  @Test
  void nobodySeesAnAnswerOfAnybodyElseBeforeOrAfter() {
    team(6);
    begun();
    answer(member(0), "4", "5");
    answer(member(1), "4", "2");

    for (String who : List.of(school.leader(), school.standInLeader(), member(2), member(1))) {
      JsonNode shown = shown(who);
      assertThat(shown.at("/answered").asInt()).isEqualTo(2);
      assertThat(shown.at("/outcome").isNull()).isTrue();
      assertThat(shown.at("/vignettes").findValuesAsString("own")).doesNotContain("5");
      assertThat(shown.toString() + list(who)).doesNotContain("m0-", "m1-");
    }
    assertThat(shown(member(0)).at("/vignettes/1/own").asString()).isEqualTo("5");
    close();
    for (String who : List.of(school.leader(), member(1))) {
      assertThat(shown(who).toString() + list(who)).doesNotContain("m0-", "m1-");
    }
  }

  @Test
  void aTeamOfThreeSeesNothingOfTheOthers() {
    begun();
    answer(school.teacher(), "2", "3");
    answer(school.colleague(), "2", "3");
    JsonNode last = answer(school.bodil(), "4", "3").body();

    assertThat(last.at("/closedAt").isNull()).as("all have answered").isFalse();
    assertThat(last.at("/outcome/answers").asInt()).isEqualTo(3);
    assertThat(last.at("/outcome/spreads")).isEmpty();
    assertThat(last.at("/outcome/agreement").isNull()).isTrue();
    assertThat(list(school.leader()).at("/calibrations/0/shown").asBoolean()).isFalse();
  }

  @Test
  void sixWhoAnsweredSeeTheSpreadAndWhoDidNotAnswerDoesNot() {
    team(6);
    begun();
    for (int one = 0; one < 6; one++) {
      answer(member(one), one < 3 ? "2" : "3", "5");
    }
    assertThat(close().status()).isEqualTo(200);

    for (String who : List.of(school.leader(), member(0))) {
      JsonNode outcome = shown(who).at("/outcome");
      assertThat(outcome.at("/spreads/0/counts").toString()).contains("\"2\":3", "\"3\":3");
      assertThat(outcome.at("/spreads/0/keptBack").asInt()).isZero();
      assertThat(outcome.at("/spreads/1/counts").toString()).isEqualTo("{\"5\":5}");
      assertThat(outcome.at("/spreads/1/keptBack").asInt()).isEqualTo(1);
      assertThat(outcome.at("/agreement").asDouble()).isBetween(0.4, 1.0);
      assertThat(list(who).at("/calibrations/0/agreement").asDouble()).isBetween(0.4, 1.0);
    }
    assertThat(shown(school.teacher()).at("/outcome").isNull()).isTrue();
    assertThat(list(school.teacher()).at("/calibrations/0/agreement").isNull()).isTrue();
  }

  /** A spread before and one after an answer would show that answer. */
  @Test
  void isClosedForGoodAndItsStoriesRest() {
    team(6);
    begun();
    String another = UUID.randomUUID().toString();
    assertThat(begin(school.leader(), another, List.of("school-anger", "school-quiet")).at("/code"))
        .as("while they are being rated")
        .isEqualTo("calibration:rated-lately");
    for (int one = 0; one < 6; one++) {
      answer(member(one), "2", "5");
    }
    close();
    JsonNode before = shown(school.leader()).at("/outcome");

    assertThat(answer(school.teacher(), "1", "1").at("/code"))
        .isEqualTo("calibration:already-closed");
    assertThat(answer(member(0), "1", "1").at("/code")).isEqualTo("calibration:already-closed");
    assertThat(answer(member(0), "2", "5").status()).as("sent again").isEqualTo(200);
    assertThat(close().at("/code")).isEqualTo("calibration:already-closed");
    assertThat(shown(school.leader()).at("/outcome")).isEqualTo(before);
    assertThat(begin(school.leader(), another, STORIES).at("/code"))
        .isEqualTo("calibration:rated-lately");
    assertThat(list(school.leader()).at("/units/0/choice").findValuesAsString("code"))
        .doesNotContainAnyElementsOf(STORIES)
        .contains("school-quiet");
  }

  @Test
  void anAnswerIsWholeAndOnTheScaleAndTheTeams() {
    begun();
    assertThat(answer(school.teacher(), "2", "purple").at("/fields/0/field"))
        .isEqualTo("answers.school-anger");
    var more = object("school-absence", "2", "school-anger", "2", "school-quiet", "2");
    assertThat(calls.post(school.teacher(), path("/own-answers"), object("answers", more)).status())
        .isEqualTo(422);
    assertThat(answer(school.leader(), "2", "2").at("/code"))
        .isEqualTo("calibration:not-in-the-team");
    answer(school.teacher(), "2", "2");
    assertThat(answer(school.teacher(), "3", "2").status()).as("thought again").isEqualTo(200);
    assertThat(shown(school.teacher()).at("/answered").asInt()).isEqualTo(1);
    assertThat(shown(school.teacher()).at("/vignettes/0/own").asString()).isEqualTo("3");
    assertThat(
            calls
                .post(school.teacher(), path("/closure"), object(), tag(school.teacher()))
                .at("/code"))
        .isEqualTo("calibration:only-the-leader");
  }

  @Test
  void belongsToItsUnitAndMunicipalityAndLeavesNoTrace() {
    begun();
    answer(school.teacher(), "2", "5");
    var elsewhere = new SmallMunicipality(calls, "902");
    for (String who :
        List.of(
            elsewhere.leader(),
            elsewhere.teacher(),
            school.neighbourLeader(),
            school.neighbourTeacher(),
            school.adviser(),
            school.manager())) {
      assertThat(calls.get(who, path("")).status()).isEqualTo(404);
      assertThat(answer(who, "2", "2").status()).isEqualTo(404);
      assertThat(list(who).toString()).doesNotContain(calibration);
    }
    assertThat(Topics.raw("concern-events")).doesNotContain(calibration);
  }

  @Test
  void anAnswerIsStoredOnlySealedUnderTheKeyOfWhoGaveIt() {
    begun();
    answer(school.teacher(), "2", "5");

    var stored =
        TestPlatform.observer()
            .getDatabase("concern_901")
            .getCollection("calibration_sessions")
            .find(new Document("_id", calibration))
            .first();

    assertThat(stored).isNotNull();
    assertThat(stored.get("answers", Document.class)).containsOnlyKeys(school.id("lærer"));
    assertThat(stored.get("answers", Document.class).values())
        .allSatisfy(sealed -> assertThat(sealed).isInstanceOf(Binary.class));
    assertThat(stored.get("outcome")).isNull();
  }

  /** So many more colleagues in group a. */
  private void team(int more) {
    var people = new StringBuilder("person,name,title,phone,mail\n");
    var posts = new StringBuilder("assignment;person;role;unit;group;from\n");
    IntStream.range(0, more)
        .forEach(one -> {
          people.append("m%d-%s,Person,Titel,70101010,m@example.test\n".formatted(one, school.tag));
          posts.append(
              "m%1$d-%2$s;m%1$d-%2$s;PROFESSIONAL;%3$s;%4$s;2020-08-01\n"
                  .formatted(one, school.tag, school.unit, school.groupA));
        });
    var files = object("people", people.toString(), "assignments", posts.toString());
    var taken = calls.post(school.admin(), "/imports/organisation", files);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
  }

  private String member(int one) {
    return person("m" + one + "-" + school.tag, school.code, Role.PROFESSIONAL);
  }

  private void begun() {
    var begun = begin(school.leader(), calibration, STORIES);
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
  }

  private Calls.Answer begin(String who, String id, List<String> stories) {
    return calls.post(
        who, "/calibrations", object("id", id, "unit", school.unit, "vignettes", stories));
  }

  private Calls.Answer answer(String who, String first, String second) {
    var levels = object(STORIES.get(0), first, STORIES.get(1), second);
    return calls.post(who, path("/own-answers"), object("answers", levels));
  }

  private Calls.Answer close() {
    return calls.post(school.leader(), path("/closure"), object(), tag(school.leader()));
  }

  private @Nullable String tag(String who) {
    return calls.get(who, path("")).tag();
  }

  private JsonNode shown(String who) {
    var answer = calls.get(who, path(""));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private JsonNode list(String who) {
    return calls.get(who, "/calibrations").body();
  }

  private String path(String more) {
    return "/calibrations/" + calibration + more;
  }
}
