package dk.rettidig.concern.baton;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A log from its opening to its end, and who may see it. */
class BatonFlowTest extends WithALog {

  private final String offer = UUID.randomUUID().toString();

  BatonFlowTest(Calls calls) {
    super(calls);
  }

  @Test
  void theSameOpeningAgainIsTheSameLogAndAColleaguesIsRefused() {
    assertThat(open(school.teacher(), "ONE_SERVICE").status()).isEqualTo(201);
    Calls.Answer other = open(school.leader(), "ONE_SERVICE");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/type")).endsWith("already-there");
  }

  @Test
  void onlyThoseOfTheUnitSeeIt() {
    for (String who : List.of(school.teacher(), school.leader(), school.standInLeader())) {
      assertThat(calls.get(who, log).status()).isEqualTo(200);
    }
    for (String who :
        List.of(
            school.colleague(),
            school.bodil(),
            school.adviser(),
            school.psychologist(),
            school.intake(),
            school.manager(),
            school.admin(),
            school.neighbourTeacher(),
            school.neighbourLeader())) {
      assertThat(calls.get(who, log).status()).isEqualTo(404);
      assertThat(calls.get(who, "/baton-logs").text()).doesNotContain(concern);
      assertThat(calls.get(who, "/baton-logs?child=" + school.ida).text()).doesNotContain(concern);
    }
  }

  @Test
  void aColleagueOfAnotherGroupSeesItWhileWorkingAlong() {
    Calls.Answer along =
        calls.post(school.teacher(), log + "/participants", object("person", school.id("kollega")));
    assertThat(along.status()).as(along.text()).isEqualTo(200);
    assertThat(calls.get(school.colleague(), log).status()).isEqualTo(200);
    assertThat(calls.get(school.colleague(), "/children/" + school.ida).status()).isEqualTo(404);
    String end = log + "/participants/" + school.id("kollega") + "/end";
    assertThat(calls.post(school.teacher(), end, object()).status()).isEqualTo(200);
    assertThat(calls.get(school.colleague(), log).status()).isEqualTo(404);
  }

  @Test
  void somebodyOutsideTakesPartOnlyWhileABasisNamesTheRole() {
    var adviser = object("person", school.id("rådgiver"));
    Calls.Answer refused = calls.post(school.teacher(), log + "/participants", adviser);
    assertThat(refused.at("/type")).endsWith("no-access");
    String basis = school.consent(school.teacher(), concern);
    assertThat(calls.get(school.adviser(), log).status()).isEqualTo(404);
    assertThat(calls.post(school.teacher(), log + "/participants", adviser).status())
        .isEqualTo(200);
    assertThat(calls.get(school.adviser(), log).status()).isEqualTo(200);
    String withdrawal = "/concerns/" + concern + "/bases/" + basis + "/withdrawal";
    assertThat(calls.post(school.teacher(), withdrawal, object()).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), log).status()).isEqualTo(404);
    assertThat(calls.get(school.adviser(), "/baton-logs").text()).doesNotContain(concern);
  }

  @Test
  void aParentWhoWorksHereIsNeitherAskedNorShown() {
    assertThat(offer(school.teacher(), offer, school.id("bodil")).at("/type"))
        .endsWith("no-access");
    assertThat(calls.get(school.bodil(), log).status()).isEqualTo(404);
  }

  @Test
  void theBatonIsNotOfferedToSomebodyWithoutAccess() {
    for (String who : List.of("nabolærer", "rådgiver", "chef", "modtager")) {
      Calls.Answer refused = offer(school.teacher(), UUID.randomUUID().toString(), school.id(who));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.at("/type")).endsWith("no-access");
      assertThat(refused.at("/detail")).isNotBlank();
    }
    assertThat(acting(school.leader())).isEqualTo(school.id("lærer"));
  }

  @Test
  void itStaysInTheHoldersHandsUntilTheReceiverAccepts() {
    assertThat(offer(school.teacher(), offer, school.id("kollega")).status()).isEqualTo(200);
    assertThat(acting(school.leader())).isEqualTo(school.id("lærer"));
    assertThat(tasks(school.colleague())).contains("ANSWER_OFFER");
    assertThat(accept(school.leader(), offer).at("/type")).endsWith("no-such-offer");
    assertThat(accept(school.colleague(), offer).status()).isEqualTo(200);
    assertThat(accept(school.colleague(), offer).status()).isEqualTo(200);
    assertThat(acting(school.leader())).isEqualTo(school.id("kollega"));
    assertThat(tasks(school.colleague())).contains("TELL_FAMILY").doesNotContain("ANSWER_OFFER");
    assertThat(
            calls.post(school.teacher(), log + "/goals", object("id", "x", "words", "y")).status())
        .isIn(403, 422);
  }

  @Test
  void whoHandedOverSeesItOnlyAsFarAsTheChild() {
    offer(school.teacher(), offer, school.id("kollega"));
    accept(school.colleague(), offer);
    String second = UUID.randomUUID().toString();
    assertThat(offer(school.colleague(), second, school.id("lærer")).status()).isEqualTo(200);
    accept(school.teacher(), second);
    assertThat(calls.get(school.colleague(), log).status()).isEqualTo(404);
  }

  @Test
  void aDeclinedOfferIsSomebodysTaskUntilSomethingIsDone() {
    offer(school.teacher(), offer, school.id("kollega"));
    String refusal = log + "/offers/" + offer + "/refusal";
    assertThat(calls.post(school.colleague(), refusal, object()).status()).isEqualTo(422);
    assertThat(calls.post(school.colleague(), refusal, object("reason", "Ingen tid")).status())
        .isEqualTo(200);
    assertThat(tasks(school.leader())).contains("OFFER_DECLINED");
    assertThat(tasks(school.teacher())).contains("OFFER_DECLINED");
    assertThat(acting(school.leader())).isEqualTo(school.id("lærer"));
    String settlement = log + "/offers/settlement";
    assertThat(calls.post(school.teacher(), settlement, object()).status()).isEqualTo(403);
    assertThat(calls.post(school.leader(), settlement, object()).status()).isEqualTo(200);
    assertThat(tasks(school.leader())).doesNotContain("OFFER_DECLINED");
  }

  @Test
  void ofTwoLeadersWhoHandOverAtOnceOneIsTold() throws Exception {
    String other = UUID.randomUUID().toString();
    List<Callable<Calls.Answer>> both =
        List.of(
            () -> offer(school.leader(), offer, school.id("kollega")),
            () -> offer(school.standInLeader(), other, school.id("leder")));
    try (var threads = Executors.newFixedThreadPool(2)) {
      int offered = 0;
      for (Future<Calls.Answer> answer : threads.invokeAll(both)) {
        if (answer.get().status() == 200) {
          offered++;
        } else {
          assertThat(answer.get().at("/type")).endsWith("already-offered");
        }
      }
      assertThat(offered).isEqualTo(1);
    }
    assertThat(acting(school.leader())).isEqualTo(school.id("lærer"));
  }

  @Test
  void anActionHasOneResponsibleWhoIsToldOfIt() {
    Calls.Answer refused = action(school.teacher(), school.id("kollega"));
    assertThat(refused.at("/type")).endsWith("not-working-along");
    calls.post(school.teacher(), log + "/participants", object("person", school.id("kollega")));
    assertThat(action(school.teacher(), school.id("kollega")).status()).isEqualTo(200);
    assertThat(tasks(school.colleague())).contains("ACTION");
    var two =
        object(
            "id",
            "a1",
            "what",
            "x",
            "responsible",
            school.id("kollega"),
            "ofTheFamily",
            "Mor",
            "due",
            inDays(3));
    assertThat(calls.post(school.teacher(), log + "/actions", two).status()).isEqualTo(422);
  }

  @Test
  void anEvaluationMovesTheStepByOneAndOnlyWithItsGrounds() {
    String path = log + "/evaluations";
    Calls.Answer noBasis = calls.post(school.teacher(), path, evaluation("e1", "RAISE"));
    assertThat(noBasis.at("/type")).endsWith("no-basis-across-services");
    school.consent(school.teacher(), concern);
    assertThat(calls.post(school.teacher(), path, evaluation("e1", "RAISE")).status())
        .isEqualTo(200);
    assertThat(calls.post(school.teacher(), path, evaluation("e1", "RAISE")).status())
        .isEqualTo(200);
    assertThat(read(school.leader()).at("/line/step").asString()).isEqualTo("TWO_SERVICES");
    assertThat(calls.post(school.teacher(), path, evaluation("e2", "RAISE")).at("/type"))
        .endsWith("step-has-changed");
    assertThat(calls.post(school.leader(), path, evaluation("e3", "CONTINUE")).status())
        .isEqualTo(403);
  }

  @Test
  void theConcernStaysOpenWhileItsLogIs() {
    String tag = calls.get(school.teacher(), "/concerns/" + concern).tag();
    String closure = "/concerns/" + concern + "/closure";
    Calls.Answer refused = calls.post(school.teacher(), closure, object("reason", "Ro på"), tag);
    assertThat(refused.at("/type")).endsWith("still-worked-on");
    var without = object("reason", "Målet er nået");
    Calls.Answer unsaid = calls.post(school.teacher(), log + "/closure", without);
    assertThat(unsaid.status()).as(unsaid.text()).isEqualTo(422);
    var closing = object("reason", "Målet er nået", "familyStatement", "Det går godt");
    assertThat(calls.post(school.teacher(), log + "/closure", closing).status()).isEqualTo(200);
    assertThat(calls.post(school.teacher(), closure, object("reason", "Ro på"), tag).status())
        .isEqualTo(200);
    assertThat(calls.get(school.teacher(), "/baton-logs").text()).doesNotContain(concern);
    assertThat(calls.get(school.teacher(), "/baton-logs?child=" + school.ida).text())
        .contains(concern);
  }

  @Test
  void aSuspicionOfAbuseGetsNoLog() {
    String suspicion =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "PARENT_OR_HOUSEHOLD", "suspected", List.of()));
    var opening =
        object(
            "concern",
            suspicion,
            "step",
            "WONDER",
            "consent",
            object("givenBy", "Mor", "on", today()));
    Calls.Answer refused = calls.post(school.teacher(), "/baton-logs", opening);
    assertThat(refused.at("/type")).endsWith("not-on-this-path");
    assertThat(calls.post(school.colleague(), "/baton-logs", opening).status()).isEqualTo(404);
  }

  @Test
  void aConcernThatBecomesASuspicionTakesItsLogFromEverybodyWhoMustNotKnow() {
    String goal = goal(school.teacher());
    String release = log + "/family/" + school.id("bodil") + "/release";
    var items = object("items", List.of(goal), "talkedOn", today());
    assertThat(calls.post(school.teacher(), release, items).status()).isEqualTo(200);
    assertThat(calls.get(mother(), "/family" + log).status()).isEqualTo(200);
    String tag = calls.get(school.teacher(), "/concerns/" + concern).tag();
    var suspicion =
        object(
            "id",
            concern,
            "child",
            school.ida,
            "observed",
            "Blå mærker.",
            "suspicion",
            object("whom", "UNKNOWN", "suspected", List.of()));
    Calls.Answer edited = calls.put(school.teacher(), "/concerns/" + concern, suspicion, tag);
    assertThat(edited.status()).as(edited.text()).isEqualTo(200);
    assertThat(calls.get(mother(), "/family" + log).status()).isEqualTo(404);
    assertThat(calls.get(school.leader(), log).status()).isEqualTo(404);
    assertThat(calls.get(school.teacher(), log).status()).isEqualTo(200);
    assertThat(calls.post(school.teacher(), release, items).at("/type"))
        .endsWith("not-on-this-path");
    for (String list : List.of("/baton-logs", "/baton-logs/tasks")) {
      assertThat(calls.get(school.teacher(), list).text()).doesNotContain(concern);
      assertThat(calls.get(school.leader(), list).text()).doesNotContain(concern);
    }
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/chronology").text())
        .doesNotContain(concern);
    assertThat(calls.get(school.leader(), "/open-items/" + school.id("lærer")).text())
        .doesNotContain(concern);
  }

  @Test
  void anAdviserWhoHoldsTheBatonLosesItWithTheBasis() {
    String basis = school.consent(school.teacher(), concern);
    assertThat(offer(school.teacher(), offer, school.id("rådgiver")).status()).isEqualTo(200);
    assertThat(accept(school.adviser(), offer).status()).isEqualTo(200);
    assertThat(acting(school.leader())).isEqualTo(school.id("rådgiver"));
    String withdrawal = "/concerns/" + concern + "/bases/" + basis + "/withdrawal";
    assertThat(calls.post(school.teacher(), withdrawal, object()).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), log).status()).isEqualTo(404);
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(tasks(school.leader())).contains("TAKE_OVER");
  }

  @Test
  void acrossServicesALogIsOpenedOnlyUnderABasis() {
    String other = school.concern(school.teacher(), school.emil);
    var opening =
        object(
            "concern",
            other,
            "step",
            "TWO_SERVICES",
            "consent",
            object("givenBy", "Mor", "on", today()));
    assertThat(calls.post(school.teacher(), "/baton-logs", opening).at("/type"))
        .endsWith("no-basis-across-services");
    opening.put("step", "ONE_SERVICE");
    opening.put("consent", object("givenBy", "Mor", "on", inDays(1)));
    assertThat(calls.post(school.teacher(), "/baton-logs", opening).status()).isEqualTo(422);
  }

  @Test
  void anActionOfAColleagueWhoIsAwayFallsToWhoActs() {
    calls.post(school.teacher(), log + "/participants", object("person", school.id("kollega")));
    action(school.teacher(), school.id("kollega"));
    assertThat(tasks(school.colleague())).contains("ACTION");
    away(school.leader(), school.id("kollega"), null);
    assertThat(tasks(school.teacher())).contains("ACTION");
  }

  @Test
  void theChronologyTellsOfItToWhoMaySeeIt() {
    offer(school.teacher(), offer, school.id("kollega"));
    accept(school.colleague(), offer);
    String chronology = "/children/" + school.ida + "/chronology";
    assertThat(calls.get(school.leader(), chronology).text())
        .contains("BATON_OPENED", "BATON_PASSED");
  }

  @Test
  void everyLookIsInTheReadLog() {
    read(school.standInLeader());
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/looks").text())
        .contains("baton:page");
  }

  private static Object evaluation(String id, String outcome) {
    return object(
        "id",
        id,
        "step",
        "ONE_SERVICE",
        "on",
        today(),
        "marks",
        List.of(object("who", "Mor", "value", 6, "reason", "Hun sover bedre")),
        "outcome",
        outcome);
  }
}
