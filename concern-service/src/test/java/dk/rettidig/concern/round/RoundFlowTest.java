package dk.rettidig.concern.round;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A round from the plan to the parents, on the running service (invariant 4). */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoundFlowTest implements RunningService {

  private static final String WORDS = "Står udenfor legen siden flytningen";

  private final Calls calls;
  private final SmallMunicipality school;
  private final String round = UUID.randomUUID().toString();

  RoundFlowTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @BeforeEach
  void aRoundIsPlanned() {
    assertThat(plan(school.leader(), school.unit).status()).isEqualTo(201);
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
  void whatIsNotSubmittedNobodyElseCanRead() {
    open();
    draft(school.teacher(), school.ida, "yellow", WORDS);

    for (String who :
        List.of(school.bodil(), school.leader(), school.colleague(), school.standInLeader())) {
      for (String path :
          List.of(
              "/rounds",
              "/rounds/" + round,
              group(school.groupA),
              "/children/" + school.ida + "/chronology",
              "/children/" + school.ida + "/looks")) {
        assertThat(calls.get(who, path).text()).as(path).doesNotContain("yellow", WORDS);
      }
    }
    assertThat(calls.get(school.teacher(), group(school.groupA)).text()).contains(WORDS);
  }

  @Test
  void othersAndTheLastRoundAreShownOnlyAfterTheOwnRating() {
    open();
    draft(school.teacher(), school.emil, "yellow", WORDS);
    submit(school.teacher(), school.emil);

    assertThat(row(school.bodil(), school.emil).at("/others"))
        .as("Bodil works for the whole school, but Emil is her daughter's brother")
        .isEmpty();
    assertThat(row(school.leader(), school.emil).at("/others/0/reason").asString())
        .isEqualTo(WORDS);
    assertThat(calls.get(school.colleague(), group(school.groupA)).body().at("/children"))
        .as("the other group's colleague")
        .isEmpty();
  }

  @Test
  void aWholeGroupIsKeptInOneStepAndOneRefusalHoldsUpNoOther() {
    open();
    List<Map<String, Object>> writings =
        List.of(
            writing(school.ida, "green", null),
            writing(school.emil, "purple", null),
            writing(school.noah, "green", null));
    var answer =
        calls.post(
            school.teacher(), "/rounds/" + round + "/own-ratings", object("ratings", writings));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.body().at("/0/refused").isNull()).isTrue();
    assertThat(answer.at("/1/refused")).isEqualTo("scale:placement-refused");
    assertThat(answer.at("/2/refused")).isEqualTo("round:not-in-the-group");
    assertThat(row(school.teacher(), school.ida).at("/own/placement/level").asString())
        .isEqualTo("green");
  }

  @Test
  void isSubmittedOnlyWithAReasonWhereAChildDoesNotThrive() {
    open();
    draft(school.teacher(), school.ida, "yellow", null);
    var refused = submit(school.teacher(), school.ida, school.emil);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/fields").findValuesAsString("field"))
        .containsExactly("ratings." + school.ida + ".reason", "ratings." + school.emil);
    draft(school.teacher(), school.ida, "yellow", WORDS);
    draft(school.teacher(), school.emil, "green", null);
    assertThat(submit(school.teacher(), school.ida, school.emil).status()).isEqualTo(200);
    assertThat(draft(school.teacher(), school.ida, "green", null).at("/0/refused"))
        .isEqualTo("round:already-submitted");
  }

  @Test
  void whoRatedAloneNamesASparringPartner() {
    open();
    draft(school.teacher(), school.ida, "yellow", WORDS);
    assertThat(together(school.teacher(), school.ida, "yellow", WORDS, null).at("/code"))
        .isEqualTo("round:own-rating-first");
    submit(school.teacher(), school.ida);
    for (@Nullable String partner :
        new @Nullable String[] {null, school.id("lærer"), school.id("nabolærer"), "ingen"}) {
      assertThat(together(school.teacher(), school.ida, "yellow", WORDS, partner).at("/code"))
          .as(partner)
          .isEqualTo("round:sparring-partner-missing");
    }

    var joint = together(school.teacher(), school.ida, "yellow", WORDS, school.id("kollega"));

    assertThat(joint.status()).as(joint.text()).isEqualTo(201);
    assertThat(
            together(school.teacher(), school.ida, "yellow", WORDS, school.id("kollega")).status())
        .as("the same form sent twice")
        .isEqualTo(201);
    assertThat(
            together(school.leader(), school.ida, "green", WORDS, school.id("kollega")).at("/code"))
        .isEqualTo("round:already-rated-jointly");
    JsonNode row = row(school.teacher(), school.ida);
    assertThat(row.at("/joint/sparring").asString()).isEqualTo(school.id("kollega"));
    assertThat(row.at("/joint/individuals")).hasSize(1);
  }

  @Test
  void aChangedPositionAsksForTheParents() {
    open();
    rated(school.ida, "yellow");
    rated(school.emil, "green");

    assertThat(row(school.teacher(), school.ida).at("/joint/parentsToBeTold").asBoolean()).isTrue();
    assertThat(row(school.teacher(), school.emil).at("/joint/parentsToBeTold").asBoolean())
        .isFalse();
    assertThat(tell(school.emil).at("/code")).isEqualTo("round:position-not-changed");
    assertThat(tell(school.ida).status()).isEqualTo(200);
    JsonNode row = row(school.teacher(), school.ida);
    assertThat(row.at("/joint/parentsToBeTold").asBoolean()).isFalse();
    assertThat(row.at("/joint/parentsToldOn").asString()).isEqualTo("2026-01-02");
    assertThat(calls.get(school.teacher(), "/children/" + school.ida + "/chronology").text())
        .contains("JOINT_RATING", "PARENTS_TOLD", WORDS);
    school.concern(school.teacher(), school.ida);
    assertThat(calls.get(school.adviser(), "/children/" + school.ida + "/chronology").text())
        .doesNotContain("JOINT_RATING", WORDS);
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

  private JsonNode tasks(String who) {
    return calls.get(who, "/rounds/tasks").body();
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
    assertThat(a.at("/raters/0/person").asString()).isEqualTo(school.id("lærer"));
    assertThat(a.at("/raters/0/submitted").asInt()).isEqualTo(1);
    assertThat(a.at("/raters/0/of").asInt()).isEqualTo(2);
    assertThat(calls.get(school.teacher(), "/rounds/" + round).body().at("/groups")).hasSize(1);
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

  private void rated(String child, String level) {
    draft(school.teacher(), child, level, WORDS);
    submit(school.teacher(), child);
    var joint = together(school.teacher(), child, level, WORDS, school.id("kollega"));
    assertThat(joint.status()).as(joint.text()).isEqualTo(201);
  }

  private void open() {
    told();
    assertThat(step("opening").status()).isEqualTo(200);
  }

  private void told() {
    var told =
        post(school.leader(), round, "/parents-told", object("on", "2026-01-02", "way", "MESSAGE"));
    assertThat(told.status()).as(told.text()).isEqualTo(200);
  }

  private Calls.Answer plan(String who, String unit) {
    return plan(who, unit, round);
  }

  private Calls.Answer plan(String who, String unit, String id) {
    return calls.post(
        who,
        "/rounds",
        object("id", id, "unit", unit, "opens", "2026-03-01", "closes", "2026-04-05"));
  }

  private Calls.Answer step(String what) {
    return post(school.leader(), round, "/" + what, object());
  }

  private Calls.Answer post(String who, String id, String what, Object body) {
    String tag = calls.get(school.leader(), "/rounds/" + id).tag();
    return calls.post(who, "/rounds/" + id + what, body, Objects.requireNonNull(tag));
  }

  private Calls.Answer draft(String who, String child, String level, @Nullable String reason) {
    return calls.post(
        who,
        "/rounds/" + round + "/own-ratings",
        object("ratings", List.of(writing(child, level, reason))));
  }

  private static Map<String, Object> writing(String child, String level, @Nullable String reason) {
    Map<String, Object> writing = new HashMap<>();
    writing.put("entry", UUID.randomUUID().toString());
    writing.put("child", child);
    writing.put("placement", object("level", level));
    if (reason != null) {
      writing.put("reason", reason);
    }
    return writing;
  }

  private Calls.Answer submit(String who, String... children) {
    return calls.post(
        who, "/rounds/" + round + "/submission", object("children", List.of(children)));
  }

  private Calls.Answer together(
      String who, String child, String level, String reason, @Nullable String partner) {
    List<Object> body = new ArrayList<>(List.of("placement", object("level", level)));
    body.addAll(List.of("reason", reason));
    if (partner != null) {
      body.addAll(List.of("sparring", partner));
    }
    return calls.post(
        who, "/rounds/" + round + "/children/" + child + "/joint-rating", object(body.toArray()));
  }

  private Calls.Answer tell(String child) {
    return calls.post(
        school.teacher(),
        "/rounds/" + round + "/children/" + child + "/parents-told",
        object("on", "2026-01-02", "view", "De har også set det"),
        "\"0\"");
  }

  private String group(String group) {
    return "/rounds/" + round + "/children?group=" + group;
  }

  private JsonNode row(String who, String child) {
    for (JsonNode row : calls.get(who, group(school.groupA)).body().at("/children")) {
      if (row.at("/id").asString().equals(child)) {
        return row;
      }
    }
    return calls.get(who, group(school.groupA)).body().at("/nothing");
  }
}
