package dk.rettidig.concern.round;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A round from the plan to its end: who runs it, how far it has come, what waits. */
class RoundFlowTest extends WithARound {

  RoundFlowTest(Calls calls) {
    super(calls);
  }

  @Test
  void opensOnlyWhenTheParentsKnowAndRunsInItsOrder() {
    assertThat(step("opening").at("/code")).isEqualTo("round:parents-not-told");
    assertThat(step("closure").at("/code")).isEqualTo("round:not-now");
    told();
    assertThat(step("opening").at("/state")).isEqualTo("OPEN");
    assertThat(step("reminder").at("/remindedAt")).isNotEmpty();
    assertThat(step("closure").at("/state")).isEqualTo("CLOSED");
    assertThat(draft(school.teacher(), school.ida, "green", null).at("/code"))
        .isEqualTo("round:not-now");
    assertThat(step("reopening").at("/state")).isEqualTo("REOPENED");
    assertThat(draft(school.teacher(), school.ida, "green", null).status()).isEqualTo(200);
  }

  @Test
  void aLaterRoundNeedsNotTellThemAgain() {
    open();
    String second = UUID.randomUUID().toString();
    assertThat(plan(school.leader(), school.unit, second).status()).isEqualTo(201);

    assertThat(post(school.leader(), second, "/opening", object()).status()).isEqualTo(200);
  }

  @Test
  void isRunByTheUnitsLeaderAlone() {
    for (String who :
        List.of(school.teacher(), school.adviser(), school.manager(), school.neighbourLeader())) {
      assertThat(plan(who, school.unit, UUID.randomUUID().toString()).status()).isEqualTo(403);
    }
    assertThat(post(school.teacher(), round, "/opening", object()).at("/code"))
        .isEqualTo("round:only-the-leader");
    assertThat(plan(school.neighbourLeader(), school.otherUnit, "r-" + school.tag).at("/code"))
        .as("a free school has no rounds without an agreement")
        .isEqualTo("round:not-here");
  }

  @Test
  void belongsToItsMunicipalityAndUnit() {
    open();
    var elsewhere = new SmallMunicipality(calls, "902");
    for (String who :
        List.of(
            elsewhere.leader(),
            school.neighbourLeader(),
            school.adviser(),
            school.manager(),
            school.intake())) {
      assertThat(calls.get(who, "/rounds/" + round).status()).isEqualTo(404);
      assertThat(calls.get(who, group(school.groupA)).status()).isEqualTo(404);
    }
  }

  @Test
  void aChildWhoHasLeftIsNotRatedAndIsCounted() {
    open();
    rated(school.ida, "green");
    school.moveIda();

    var late = draft(school.teacher(), school.ida, "yellow", WORDS);

    assertThat(late.at("/0/refused")).isEqualTo("round:not-in-the-group");
    JsonNode shown = calls.get(school.leader(), "/rounds/" + round).body();
    assertThat(shown.at("/gone").asInt()).isEqualTo(1);
    assertThat(shown.at("/groups").toString()).doesNotContain(school.ida);
  }

  @Test
  void showsTheLeaderWhoHasRatedAndWhoIsMissing() {
    open();
    rated(school.ida, "green");

    JsonNode groups = calls.get(school.leader(), "/rounds/" + round).body().at("/groups");

    assertThat(groups).hasSize(2);
    JsonNode a = groups.get(0);
    assertThat(a.at("/name").asString()).isEqualTo("1.a");
    assertThat(a.at("/rates").asBoolean()).as("the leader rates nobody alone").isFalse();
    assertThat(a.at("/children").asInt()).isEqualTo(2);
    assertThat(a.at("/together").asInt()).isEqualTo(1);
    assertThat(a.at("/missing/0/id").asString()).isEqualTo(school.emil);
    assertThat(a.at("/raters").asInt()).isEqualTo(1);
    assertThat(a.at("/done").asInt()).isZero();
    assertThat(a.at("/waiting/0").asString()).isEqualTo(school.id("lærer"));
    JsonNode own = calls.get(school.teacher(), "/rounds/" + round).body().at("/groups");
    assertThat(own).hasSize(1);
    assertThat(own.at("/0/own/submitted").asInt()).isEqualTo(1);
    assertThat(own.at("/0/own/of").asInt()).isEqualTo(2);
    assertThat(own.at("/0/waiting")).as("who is late is the leader's to know").isEmpty();
  }

  @Test
  void noNumberStandsBesideAColleaguesName() {
    colleagueInTheSameGroup();
    open();
    draft(school.teacher(), school.ida, "green", null);
    submit(school.teacher(), school.ida);

    for (String who : List.of(school.leader(), school.colleague())) {
      JsonNode a = calls.get(who, "/rounds/" + round).body().at("/groups/0");
      assertThat(a.at("/raters").asInt()).isEqualTo(2);
      assertThat(a.at("/own/submitted").asInt()).isZero();
      assertThat(a.toString()).doesNotContain("\"submitted\":1");
    }
  }

  @Test
  void whatALeaverWasToTellIsTheLeadersButNotOfTheOwnChild() {
    open();
    rated(school.ida, "yellow");
    school.letBodilLead();
    String file =
        "assignment;person;role;unit;group;from;to\n1-%s;%s;PROFESSIONAL;%s;%s;2020-08-01;2020-09-01\n"
            .formatted(school.tag, school.id("lærer"), school.unit, school.groupA);
    calls.post(school.admin(), "/imports/organisation", object("assignments", file));

    assertThat(tasks(school.leader()).toString()).contains("TELL_PARENTS", school.ida);
    assertThat(tasks(person(school.id("bodil"), "901", Role.UNIT_LEADER)))
        .as("Ida's mother")
        .isEmpty();
  }

  @Test
  void waitsInTheTasksOfWhoHasNotRatedAndOfWhoHasNotToldTheParents() {
    assertThat(tasks(school.teacher())).isEmpty();
    open();
    assertThat(tasks(school.teacher()).at("/0/kind").asString()).isEqualTo("RATE");
    assertThat(tasks(school.teacher()).at("/0/group").asString()).isEqualTo(school.groupA);
    assertThat(tasks(school.teacher()).at("/0/due").asString()).isEqualTo("2026-04-05");
    assertThat(tasks(school.leader())).isEmpty();

    rated(school.ida, "yellow");
    rated(school.emil, "green");

    JsonNode waiting = tasks(school.teacher());
    assertThat(waiting).as(waiting.toString()).hasSize(1);
    assertThat(waiting.at("/0/kind").asString()).isEqualTo("TELL_PARENTS");
    assertThat(waiting.at("/0/child").asString()).isEqualTo(school.ida);
    tell(school.ida);
    assertThat(tasks(school.teacher())).isEmpty();
  }
}
