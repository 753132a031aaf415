package dk.rettidig.concern.hit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedAnswersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private int children;

  private List<RecordedHit> answered(Answer answer, int times) {
    List<RecordedHit> hits = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      hits.add(answered(answer, "child-" + children++));
    }
    return hits;
  }

  private static RecordedHit answered(Answer answer, String child) {
    var by = new RecordedHit.Answered(answer, new PersonId("leder"), Instant.EPOCH);
    return new RecordedHit(
        new HitId(child),
        new ChildId(child),
        new UnitId("skole"),
        new NamedRule("falling-line", 1, List.of()),
        List.of(),
        DAY,
        DAY,
        false,
        by,
        "2026-Q1",
        null);
  }

  private static CountedAnswers count(List<RecordedHit> hits) {
    return CountedAnswers.of("2026-Q1", "falling-line", hits);
  }

  @Test
  void nothingIsSaidOfFewerThanFiveChildren() {
    assertThat(count(answered(Answer.TAKE_UP, 4)).children()).isNull();
    assertThat(count(answered(Answer.TAKE_UP, 5)).children()).isEqualTo(5);
  }

  /** Six with one answer and two with another: the sum and the six would tell the two. */
  @Test
  void noAnswerIsSaidWhereAnyOfThemIsAboutFewerThanFive() {
    List<RecordedHit> hits = new ArrayList<>(answered(Answer.TAKE_UP, 6));
    hits.addAll(answered(Answer.NOT_NOW, 5));
    hits.addAll(answered(Answer.NOT_RELEVANT, 4));
    assertThat(count(hits).split()).isNull();
    assertThat(count(hits).children()).isEqualTo(15);

    hits.addAll(answered(Answer.NOT_RELEVANT, 1));
    assertThat(count(hits).split()).isEqualTo(new CountedAnswers.Split(6, 5, 5));
  }

  /** That all were answered alike would be known of each of them. */
  @Test
  void noAnswerIsSaidWhereAllAreAlike() {
    assertThat(count(answered(Answer.TAKE_UP, 9)).split()).isNull();
  }

  @Test
  void childrenAreCountedNotHitsAndOfEachRuleItsOwn() {
    List<RecordedHit> hits = new ArrayList<>(answered(Answer.TAKE_UP, 4));
    hits.add(answered(Answer.TAKE_UP, "child-0"));
    assertThat(count(hits).children()).isNull();
    assertThat(CountedAnswers.of("2026-Q1", "lasting-middle", answered(Answer.TAKE_UP, 9)))
        .isEqualTo(new CountedAnswers("2026-Q1", "lasting-middle", null, null));
  }

  @Test
  void quartersFollowOneAnother() {
    assertThat(Quarter.of(DAY).code()).isEqualTo("2026-Q1");
    assertThat(Quarter.of(DAY).before().code()).isEqualTo("2025-Q4");
  }
}
