package dk.rettidig.concern.round;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Own ratings come first and are nobody else's before they are sent (invariant 4). */
class OwnRatingsTest extends WithARound {

  OwnRatingsTest(Calls calls) {
    super(calls);
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
  void aTextThatIsTooLongHoldsUpNoOtherChild() {
    open();
    var answer =
        calls.post(
            school.teacher(),
            "/rounds/" + round + "/own-ratings",
            object(
                "ratings",
                List.of(
                    writing(school.ida, "yellow", "x".repeat(8001)),
                    writing(school.emil, "green", null))));
    assertThat(answer.at("/0/refused")).isEqualTo("text:too-long");
    assertThat(answer.body().at("/1/refused").isNull()).isTrue();
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
  void whatIsSubmittedIsTheWritingThatWasMeant() {
    open();
    draft(school.teacher(), school.ida, "yellow", WORDS);
    String onTheScreen = written.get(school.ida);
    draft(school.teacher(), school.ida, "green", null);
    written.put(school.ida, Objects.requireNonNull(onTheScreen));

    assertThat(submit(school.teacher(), school.ida).at("/code"))
        .isEqualTo("round:written-elsewhere");
    assertThat(row(school.teacher(), school.ida).at("/own/submitted").asBoolean()).isFalse();
  }

  @Test
  void aWritingThatComesLateIsNotPutOverWhatReplacedIt() {
    open();
    Map<String, Object> late = writing(school.ida, "yellow", WORDS);
    Map<String, Object> newer = writing(school.ida, "green", null);
    newer.put("supersedes", List.of(Objects.requireNonNull(late.get("entry"))));
    for (Map<String, Object> one : List.of(newer, late)) {
      calls.post(
          school.teacher(), "/rounds/" + round + "/own-ratings", object("ratings", List.of(one)));
    }
    assertThat(row(school.teacher(), school.ida).at("/own/placement/level").asString())
        .isEqualTo("green");
  }
}
