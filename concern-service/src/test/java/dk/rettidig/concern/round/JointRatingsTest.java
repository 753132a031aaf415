package dk.rettidig.concern.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The joint rating keeps the individual ones beside it, and the parents are told (invariant 4). */
class JointRatingsTest extends WithARound {

  JointRatingsTest(Calls calls) {
    super(calls);
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
  void theOwnFamilyIsNoSparringPartner() {
    open();
    draft(school.teacher(), school.ida, "green", null);
    submit(school.teacher(), school.ida);

    assertThat(
            together(school.teacher(), school.ida, "green", WORDS, school.id("bodil")).at("/code"))
        .isEqualTo("round:sparring-partner-missing");
  }

  @Test
  void aColleagueWhoIsExpectedIsNotShutOut() {
    colleagueInTheSameGroup();
    open();
    draft(school.teacher(), school.ida, "yellow", WORDS);
    submit(school.teacher(), school.ida);

    assertThat(
            together(school.teacher(), school.ida, "yellow", WORDS, school.id("leder")).at("/code"))
        .isEqualTo("round:others-are-expected");
    assertThat(row(school.teacher(), school.ida).at("/missing/0").asString())
        .isEqualTo(school.id("kollega"));
    draft(school.colleague(), school.ida, "green", null);
    assertThat(row(school.colleague(), school.ida).at("/others"))
        .as("before the own rating is sent")
        .isEmpty();
    submit(school.colleague(), school.ida);
    assertThat(row(school.colleague(), school.ida).at("/others/0/reason").asString())
        .isEqualTo(WORDS);
    assertThat(together(school.teacher(), school.ida, "yellow", WORDS, null).status())
        .isEqualTo(201);
    JsonNode joint = row(school.colleague(), school.ida).at("/joint");
    assertThat(joint.at("/disagreement").asBoolean()).isTrue();
    assertThat(joint.at("/individuals")).hasSize(2);
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
  void whatAUnitThoughtDoesNotMoveWithTheChild() {
    open();
    rated(school.ida, "yellow");
    school.moveIda();

    for (String path : List.of("/chronology", "/line")) {
      assertThat(calls.get(school.neighbourLeader(), "/children/" + school.ida + path).text())
          .as(path)
          .doesNotContain("JOINT_RATING", "yellow", WORDS);
    }
  }
}
