package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import dk.rettidig.concern.testing.Topics;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestConstructor;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConcernFlowTest implements RunningService {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Calls calls;
  private final SmallMunicipality school;

  ConcernFlowTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void theSameFormSentTwiceMakesOneConcern() {
    var body = object("id", UUID.randomUUID().toString(), "child", school.ida, "observed", "Græd.");
    var first = calls.post(school.teacher(), "/concerns", body);
    var second = calls.post(school.teacher(), "/concerns", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    body.put("observed", "Noget andet.");
    assertThat(calls.post(school.teacher(), "/concerns", body).status()).isEqualTo(409);
  }

  @Test
  void withoutAnObservationNothingIsRecorded() {
    var body = object("id", UUID.randomUUID().toString(), "child", school.ida, "observed", " ");
    var answer = calls.post(school.teacher(), "/concerns", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("observed");
  }

  @Test
  void aLevelIsHeldAgainstTheScaleThatItNames() {
    var placement = object("instrument", "bl5", "version", "1.0", "level", "4", "reason", "Ny.");
    String id = school.concern(school.teacher(), school.ida, "placement", placement);
    var read = calls.get(school.teacher(), "/concerns/" + id);
    assertThat(read.at("/placement/version")).isEqualTo("1.0");
    assertThat(read.at("/account/reason")).isEqualTo("Ny.");
    placement.put("level", "17");
    var body = object("id", "x-" + id, "child", school.ida, "observed", "Græd.");
    body.put("placement", placement);
    var refused = calls.post(school.teacher(), "/concerns", body);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("scale").contains("placement.level");
  }

  @Test
  void whoeverMayRecordIsAlwaysToldThatOneMayNotifyNow() {
    var asked = object("child", school.ida, "instrument", "bl5", "version", "1.0");
    for (String level : List.of("1", "2", "3", "4", "5")) {
      asked.put("level", level);
      var answer = calls.post(school.teacher(), "/next-steps", asked);
      assertThat(answer.body().at("/mayNotifyNow").asBoolean()).isTrue();
      assertThat(answer.at("/notifyNow")).isNotBlank();
      assertThat(answer.at("/district")).isNotBlank();
    }
    asked.put("suspicion", object("whom", "EMPLOYEE"));
    var answer = calls.post(school.teacher(), "/next-steps", asked);
    assertThat(answer.body().at("/mayNotifyNow").asBoolean()).isTrue();
    assertThat(answer.body().get("steps").findValuesAsString("role"))
        .isNotEmpty()
        .doesNotContain("UNIT_LEADER");
  }

  @Test
  void anAdviserSeesNothingUntilThereIsABasisAndNothingAfterItIsWithdrawn() {
    String concern = school.concern(school.teacher(), school.ida);
    String other = school.concern(school.teacher(), school.ida);
    assertThat(found(school.adviser())).isZero();
    String basis = school.consent(school.teacher(), concern);
    assertThat(found(school.adviser())).isEqualTo(1);
    assertThat(found(school.psychologist())).isZero();
    assertThat(found(school.manager())).isZero();
    var page = calls.get(school.adviser(), "/children/" + school.ida);
    assertThat(page.at("/basis")).isEqualTo("CONSENT");
    assertThat(page.body().at("/guardians")).isEmpty();
    assertThat(page.body().at("/born").isNull()).isTrue();
    assertThat(calls.get(school.adviser(), "/concerns/" + concern).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), "/concerns/" + other).status()).isEqualTo(404);
    assertThat(calls.get(school.adviser(), "/children/" + school.ida + "/chronology").text())
        .contains(concern)
        .doesNotContain(other);
    calls.post(
        school.leader(), "/concerns/" + concern + "/bases/" + basis + "/withdrawal", object());
    assertThat(found(school.adviser())).isZero();
    assertThat(calls.get(school.adviser(), "/concerns/" + concern).status()).isEqualTo(404);
  }

  private int found(String who) {
    return calls.post(who, "/children/search", object("text", "ida " + school.tag)).body().size();
  }

  @Test
  void aSuspicionIsSeenByItsAuthorAndNowhereElse() {
    String concern =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "EMPLOYEE", "suspected", List.of(school.id("leder"))));
    String before = calls.get(school.leader(), "/children/" + school.ida + "/looks").text();
    assertThat(calls.get(school.teacher(), "/concerns/" + concern).status()).isEqualTo(200);
    for (String who :
        List.of(
            school.leader(),
            school.standInLeader(),
            school.colleague(),
            school.adviser(),
            school.intake(),
            school.manager(),
            school.bodil())) {
      assertThat(calls.get(who, "/concerns/" + concern).status()).isEqualTo(404);
      assertThat(calls.get(who, "/children/" + school.ida + "/chronology").text())
          .doesNotContain(concern);
      assertThat(calls.get(who, "/tasks").text()).doesNotContain(concern);
      assertThat(calls.put(who, "/concerns/" + concern, object("observed", "x"), "\"0\"").status())
          .isEqualTo(404);
      assertThat(
              calls
                  .post(
                      who,
                      "/concerns/" + concern + "/bases",
                      SmallMunicipality.consentBody(UUID.randomUUID().toString()))
                  .status())
          .isEqualTo(404);
    }
    assertThat(before).contains("child:looks");
    String after = calls.get(school.leader(), "/children/" + school.ida + "/looks").text();
    assertThat(after).contains("child:looks").doesNotContain("restricted", "concern:page");
    assertThat(calls.get(school.teacher(), "/children/" + school.ida + "/chronology").text())
        .contains(concern);
  }

  @Test
  void aSuspicionThatTheLeaderMayNotKnowOfMakesNoLookComeOrGo() {
    String known =
        school.concern(
            school.teacher(), school.ida, "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));
    assertThat(calls.get(school.teacher(), "/concerns/" + known).status()).isEqualTo(200);
    List<String> before = looksAtSuspicions();
    assertThat(before).isNotEmpty();
    String hidden =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "EMPLOYEE", "suspected", List.of(school.id("leder"))));
    assertThat(calls.get(school.teacher(), "/concerns/" + hidden).status()).isEqualTo(200);

    assertThat(looksAtSuspicions()).isEqualTo(before);
  }

  private List<String> looksAtSuspicions() {
    return calls
        .get(school.leader(), "/children/" + school.ida + "/looks")
        .body()
        .valueStream()
        .filter(look -> look.path("what").asString("").equals("concern:restricted"))
        .map(look -> look.path("at").asString())
        .toList();
  }

  @Test
  void aSuspicionLeavesNoTraceOnAnyTopicAndGetsNoBasis() {
    String hidden =
        school.concern(
            school.teacher(), school.ida, "suspicion", object("whom", "PARENT_OR_HOUSEHOLD"));
    String shown = school.concern(school.teacher(), school.ida);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(Topics.raw("concern-events")).contains(shown));
    assertThat(Topics.raw("concern-events")).doesNotContain(hidden);
    var refused =
        calls.post(
            school.teacher(),
            "/concerns/" + hidden + "/bases",
            SmallMunicipality.consentBody(UUID.randomUUID().toString()));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("basis:not-on-this-path");
    assertThat(calls.get(school.leader(), "/concerns/" + hidden).status()).isEqualTo(200);
  }

  @Test
  void noNameAndNoTextStandsOnAnyTopic() {
    String concern =
        school.concern(school.teacher(), school.ida, "childsWords", "Kanariefugl sagt højt");
    school.consent(school.teacher(), concern);
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(Topics.raw("concern-events")).contains("basis.set.v1").contains(concern));
    for (String topic : List.of("concern-events", "child-events", "organisation-events")) {
      assertThat(Topics.raw(topic))
          .doesNotContain("Kanariefugl", "madpakke", "Åkjær", "Person lærer", "650318", "Mor");
    }
  }

  @Test
  void twoWhoChangeTheSameLoseNothing() {
    String concern = school.concern(school.teacher(), school.ida);
    var read = calls.get(school.teacher(), "/concerns/" + concern);
    var first =
        calls.put(
            school.teacher(), "/concerns/" + concern, object("observed", "Første."), read.tag());
    assertThat(first.status()).isEqualTo(200);
    var second =
        calls.put(
            school.teacher(), "/concerns/" + concern, object("observed", "Anden."), read.tag());
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("Første.");
    assertThat(
            calls
                .put(school.teacher(), "/concerns/" + concern, object("observed", "Anden."), null)
                .status())
        .isEqualTo(428);
    var history = calls.get(school.leader(), "/concerns/" + concern);
    assertThat(history.at("/history/0/account/observed")).isEqualTo("Kom uden madpakke.");
  }

  @Test
  void whatIsTakenOverKeepsItsTimeAndSaysSo() {
    String id = UUID.randomUUID().toString();
    var past =
        object(
            "author",
            school.id("lærer"),
            "raisedAt",
            "2025-03-01T10:00:00Z",
            "closedAt",
            "2025-04-01T10:00:00Z",
            "closingReason",
            "Løst.",
            "concern",
            object("id", id, "child", school.ida, "observed", "Gammel sag."));
    var answer =
        calls.post(school.admin(), "/imports/concerns", object("concerns", List.of(past, past)));
    assertThat(answer.body().at("/taken").asInt()).as(answer.text()).isEqualTo(2);
    var read = calls.get(school.teacher(), "/concerns/" + id);
    assertThat(read.at("/raisedAt")).isEqualTo("2025-03-01T10:00:00Z");
    assertThat(read.body().at("/takenOver").asBoolean()).isTrue();
    assertThat(read.at("/closedAt")).isEqualTo("2025-04-01T10:00:00Z");
    await().atMost(SOON).untilAsserted(() -> assertThat(Topics.raw("concern-events")).contains(id));
  }

  @Test
  void theLeaderReadsWhoHasLooked() {
    calls.get(school.teacher(), "/children/" + school.ida);
    calls.get(school.teacher(), "/children/" + school.ida + "/chronology");
    var looks = calls.get(school.leader(), "/children/" + school.ida + "/looks");
    assertThat(looks.body().findValuesAsString("what")).contains("child:page", "child:chronology");
    assertThat(looks.body().findValuesAsString("person")).contains(school.id("lærer"));
  }
}
