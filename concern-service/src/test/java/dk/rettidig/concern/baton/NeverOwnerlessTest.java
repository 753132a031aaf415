package dk.rettidig.concern.baton;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.testing.Calls;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invariant 2 on the running service: tries to leave a log without a responsible adult. */
class NeverOwnerlessTest extends WithALog {

  private final CheckOwners check;
  private final String offer = UUID.randomUUID().toString();

  NeverOwnerlessTest(Calls calls, CheckOwners check) {
    super(calls);
    this.check = check;
  }

  @AfterEach
  void nothingInTheWholeStoreIsOwnerless() {
    CheckOwners.Found found = check.in(new Municipality(school.code));
    assertThat(found.open()).isPositive();
    assertThat(found.ownerless()).isEmpty();
  }

  @Test
  void theStandInActsAtOnceAndOnTheReturnTheBatonIsBack() {
    String absence = away(school.teacher(), school.id("lærer"), school.id("kollega"));
    assertThat(acting(school.colleague())).isEqualTo(school.id("kollega"));
    assertThat(tasks(school.colleague())).contains("STAND_IN");
    goal(school.colleague());
    assertThat(calls.get(school.colleague(), "/children/" + school.ida).status()).isEqualTo(404);
    assertThat(read(school.leader()).at("/line/holder").asString()).isEqualTo(school.id("lærer"));
    var back =
        calls.post(school.teacher(), "/staff-absences/" + absence + "/return", object(), "\"0\"");
    assertThat(back.status()).as(back.text()).isEqualTo(200);
    assertThat(acting(school.teacher())).isEqualTo(school.id("lærer"));
    assertThat(calls.get(school.colleague(), log).status()).isEqualTo(404);
  }

  @Test
  void withoutAStandInTheLeaderActsAndIsTold() {
    away(school.leader(), school.id("lærer"), null);
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(tasks(school.leader())).contains("STAND_IN");
    goal(school.leader());
  }

  @Test
  void aStandInWhoIsTheMotherLeavesItToTheLeader() {
    away(school.teacher(), school.id("lærer"), school.id("bodil"));
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(calls.get(school.bodil(), log).status()).isEqualTo(404);
  }

  @Test
  void whereLeaderAndHolderAreAwayOnTheSameDayTheLeadersStandInActs() {
    away(school.teacher(), school.id("lærer"), null);
    away(school.leader(), school.id("leder"), null);
    assertThat(acting(school.standInLeader())).isEqualTo(school.id("vikar"));
  }

  @Test
  void whereNobodyOfTheUnitIsThereAManagerActsAndSeesThisLogOnly() {
    away(school.teacher(), school.id("lærer"), null);
    away(school.leader(), school.id("leder"), null);
    away(school.standInLeader(), school.id("vikar"), null);
    assertThat(acting(school.manager())).isEqualTo(school.id("chef"));
    assertThat(tasks(school.manager())).contains("STAND_IN");
    assertThat(calls.get(school.manager(), "/children/" + school.ida).status()).isEqualTo(404);
    assertThat(calls.get(school.manager(), "/concerns/" + concern).status()).isEqualTo(404);
  }

  @Test
  void afterALeaverTheLeaderActsUntilSomebodyHasAccepted() {
    leaves("lærer");
    assertThat(calls.get(school.teacher(), log).status()).isEqualTo(404);
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(tasks(school.leader())).contains("TAKE_OVER");
    assertThat(check.in(new Municipality(school.code)).withoutHolder())
        .contains(new BatonLogId(concern));
    assertThat(offer(school.leader(), offer, school.id("kollega")).status()).isEqualTo(200);
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(accept(school.colleague(), offer).status()).isEqualTo(200);
    assertThat(acting(school.colleague())).isEqualTo(school.id("kollega"));
    assertThat(tasks(school.leader())).doesNotContain("TAKE_OVER");
  }

  @Test
  void aReceiverWhoLeavesBeforeTheAnswerLeavesTheBatonWhereItWas() {
    offer(school.teacher(), offer, school.id("kollega"));
    leaves("kollega");
    assertThat(accept(school.colleague(), offer).status()).isEqualTo(404);
    assertThat(acting(school.teacher())).isEqualTo(school.id("lærer"));
    assertThat(calls.post(school.teacher(), log + "/offers/withdrawal", object()).status())
        .isEqualTo(200);
  }

  @Test
  void anAdviserAsStandInGetsNothingWithoutABasisAndTheLeaderActs() {
    away(school.teacher(), school.id("lærer"), school.id("rådgiver"));
    assertThat(calls.get(school.adviser(), log).status()).isEqualTo(404);
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    assertThat(tasks(school.leader())).contains("STAND_IN");
  }

  @Test
  void whoIsBackIsBackHoweverOftenTheAbsenceWasReported() {
    away(school.leader(), school.id("lærer"), null);
    String own = away(school.teacher(), school.id("lærer"), school.id("kollega"));
    calls.post(school.teacher(), "/staff-absences/" + own + "/return", object(), "\"0\"");
    assertThat(acting(school.teacher())).isEqualTo(school.id("lærer"));
  }

  @Test
  void whoStandsInForASuspectedLeaderIsToldNothingOfTheSuspicion() {
    school.letNeighbourLead();
    String suspicion =
        school.concern(
            school.teacher(),
            school.emil,
            "suspicion",
            object("whom", "EMPLOYEE", "suspected", List.of(school.id("leder"))));
    String page = "/concerns/" + suspicion;
    assertThat(calls.get(school.neighbourLeader(), page).status()).isEqualTo(200);
    away(school.leader(), school.id("leder"), school.id("naboleder"));
    assertThat(calls.get(school.neighbourLeader(), page).status()).isEqualTo(404);
    assertThat(calls.get(school.teacher(), page).status()).isEqualTo(200);
  }

  @Test
  void nobodyMarksOthersAsAway() {
    var body =
        object("id", UUID.randomUUID().toString(), "person", school.id("lærer"), "from", today());
    assertThat(calls.post(school.colleague(), "/staff-absences", body).status()).isEqualTo(403);
    assertThat(calls.post(school.neighbourLeader(), "/staff-absences", body).status())
        .isEqualTo(403);
  }

  @Test
  void aStandInFromElsewhereIsRefused() {
    var body =
        object(
            "id", UUID.randomUUID().toString(), "from", today(), "standIn", school.id("nabolærer"));
    assertThat(calls.post(school.teacher(), "/staff-absences", body).at("/type"))
        .endsWith("from-elsewhere");
  }

  @Test
  void whenTheChildMovesTheLogStaysInTheUnitsHandsUntilTheNewOneAccepts() {
    school.moveIda();
    assertThat(acting(school.teacher())).isEqualTo(school.id("lærer"));
    assertThat(calls.get(school.neighbourTeacher(), log).status()).isEqualTo(404);
    assertThat(offer(school.teacher(), offer, school.id("nabolærer")).status()).isEqualTo(200);
    assertThat(accept(school.neighbourTeacher(), offer).status()).isEqualTo(200);
    assertThat(acting(school.neighbourTeacher())).isEqualTo(school.id("nabolærer"));
    assertThat(calls.get(school.teacher(), log).status()).isEqualTo(404);
    assertThat(read(school.neighbourLeader()).at("/line/unit").asString())
        .isEqualTo(school.otherUnit);
  }
}
