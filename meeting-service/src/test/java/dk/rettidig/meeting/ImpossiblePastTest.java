package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Tries to take over what cannot have been (D20). */
@RunningService
class ImpossiblePastTest {

  private final Districts districts;
  private final PastForum forum;

  ImpossiblePastTest(@Autowired Districts districts) {
    this.districts = districts;
    this.forum = new PastForum(districts);
  }

  @Test
  void oneThatIsRefusedStopsNoOtherAndIsNamedWithoutWhatWasSent() {
    District here = districts.found("901");
    var unknown = PastForum.past(here, id());
    unknown.put(
        "named", Map.of("concern", id(), "child", "nobody", "unit", here.unit(), "basis", "SSD"));

    JsonNode answer = forum.take("901", List.of(unknown, PastForum.past(here, id()))).body();

    assertThat(answer.path("taken").asInt()).isOne();
    assertThat(answer.path("refused").size()).isOne();
    assertThat(answer.at("/refused/0/index").asInt()).isZero();
    assertThat(answer.at("/refused/0/code").asString()).isEqualTo("meeting:impossible-past");
    assertThat(answer.at("/refused/0/fields/0").asString()).isEqualTo("child");
    assertThat(answer.toString()).doesNotContain("nobody");
  }

  /** What cannot have been, and the field that says so. */
  record Impossible(String field, Map<String, Object> change) {}

  static Stream<Impossible> impossible() {
    return Stream.of(
        new Impossible("met", Map.of("met", "2999-01-01")),
        new Impossible("question", Map.of("question", "Hvad nu?")),
        new Impossible("doneAt", Map.of("decisions", List.of(doneIn("2999-01-01T10:00:00Z")))),
        new Impossible(
            "responsible", Map.of("decisions", List.of(PastForum.owed(id(), "who has left")))));
  }

  private static Map<String, Object> doneIn(String time) {
    Map<String, Object> decision = PastForum.owed(id(), "anybody");
    decision.put("doneAt", time);
    return decision;
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void isRefusedByItsField(Impossible impossible) {
    District here = districts.found("901");
    var past = PastForum.past(here, id());
    past.putAll(impossible.change());
    if (impossible.field().equals("responsible")) {
      past.put("decisions", List.of(PastForum.owed(id(), id())));
    }

    JsonNode answer = forum.taken(here, past);

    assertThat(answer.path("taken").asInt()).isZero();
    assertThat(answer.at("/refused/0/fields/0").asString()).isEqualTo(impossible.field());
    assertThat(forum.chronology(here.asTeacher(), here).body().size()).isZero();
  }

  @Test
  void closesOnlyWithADecisionOrAReason() {
    District here = districts.found("901");
    var undecided = PastForum.past(here, id());
    undecided.put("decisions", List.of());
    var both = PastForum.past(here, id());
    both.put("noFollowUp", "Det går godt");
    var without = PastForum.past(here, id());
    without.put("decisions", List.of());
    without.put("noFollowUp", "Det går godt");

    JsonNode answer = forum.take("901", List.of(undecided, both, without)).body();

    assertThat(answer.path("refused").findValuesAsString("code"))
        .containsExactly("meeting:nothing-decided", "meeting:follow-up-contradicted");
    assertThat(forum.chronology(here.asTeacher(), here).text()).contains("Det går godt");
  }

  @Test
  void theSameIdWithOtherContentIsRefusedAndChangesNothing() {
    District here = districts.found("901");
    var past = PastForum.past(here, id());
    forum.taken(here, past);
    past.put("met", "2025-03-20");

    assertThat(forum.taken(here, past).at("/refused/0/code").asString())
        .isEqualTo("record:id-taken");

    assertThat(forum.chronology(here.asTeacher(), here).text()).contains("2025-03-06T14:00:00Z");
    assertThat(forum.meetingsFrom(here, PastForum.MET))
        .allSatisfy(
            meeting -> assertThat(meeting.path("date").asString()).isNotEqualTo("2025-03-20"));
  }

  @Test
  void aDecisionStandsOnOneItemOnly() {
    District here = districts.found("901");
    var one = PastForum.past(here, id());
    var other = PastForum.past(here, id());
    other.put("decisions", one.get("decisions"));

    JsonNode answer = forum.take("901", List.of(one, other)).body();

    assertThat(answer.path("refused").findValuesAsString("code"))
        .containsExactly("meeting:decision-id-taken");
  }

  @Test
  void aQuestionWithoutANameHoldsNoNumberOfAPerson() {
    District here = districts.found("901");

    assertThat(
            forum
                .taken(here, PastForum.question(here, "Hvordan taler vi om søvn?"))
                .path("taken")
                .asInt())
        .isOne();
    assertThat(
            forum
                .taken(here, PastForum.question(here, "Han har 710115-1234"))
                .at("/refused/0/code")
                .asString())
        .isEqualTo("meeting:looks-like-cpr");
  }

  @Test
  void aChildOfTheNeighbourIsNotKnownHere() {
    District here = districts.found("901");
    District abroad = districts.found("902");
    var past = PastForum.past(here, id());
    past.put(
        "named",
        Map.of("concern", id(), "child", abroad.child(), "unit", here.unit(), "basis", "CONSENT"));

    assertThat(forum.taken(here, past).at("/refused/0/fields/0").asString()).isEqualTo("child");
  }
}
