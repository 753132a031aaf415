package dk.rettidig.concern.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.detection.Attendance;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Hit;
import dk.rettidig.concern.detection.Placement;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedHitTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant THAT_DAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final PersonId LEADER = new PersonId("leder");
  private static final Period AGAIN = Period.ofDays(60);
  private static final Entry FIRST = rated("r1", MONDAY.minusDays(180), 2);
  private static final Entry SECOND = rated("r2", MONDAY, 2);

  private static Entry rated(String id, LocalDate day, int level) {
    return new Entry.Rating(id, day, new Placement("trivsel3@1.0", level, 3));
  }

  private static Course courseOf(Entry... entries) {
    Course course =
        new Course(List.of(), List.of(), List.of(), List.of(), List.of(), Attendance.none());
    for (Entry entry : entries) {
      course = course.with(entry);
    }
    return course;
  }

  private static RecordedHit found(String child, Entry... grounds) {
    return RecordedHit.found(
        new Hit("lasting-middle", 1, List.of(grounds)),
        new NamedRule("lasting-middle", 1, List.of(2, 300, 60)),
        new ChildId(child),
        new UnitId("skole"),
        MONDAY,
        Period.ofDays(90));
  }

  private static RecordedHit answered(Answer answer) {
    return found("ida", FIRST, SECOND)
        .answer(new RecordedHit.Answered(answer, LEADER, THAT_DAY), "Derfor.")
        .state();
  }

  @Test
  void theSameEntriesMakeTheSameHitInWhateverOrderAndOthersAnother() {
    assertThat(found("ida", FIRST, SECOND).id()).isEqualTo(found("ida", SECOND, FIRST).id());
    assertThat(found("ida", FIRST, SECOND).id()).isNotEqualTo(found("emil", FIRST, SECOND).id());
    assertThat(found("ida", FIRST, SECOND).id()).isNotEqualTo(found("ida", SECOND).id());
    assertThat(found("ida", SECOND).id().value()).startsWith("ida-");
  }

  @Test
  void itHoldsOnlyWhereEveryEntryStandsAsTheRuleSawIt() {
    RecordedHit hit = found("ida", FIRST, SECOND);

    assertThat(hit.on(courseOf(FIRST, SECOND, rated("r3", MONDAY.plusDays(1), 1)))).isPresent();
    assertThat(hit.on(courseOf(SECOND))).isEmpty();
    assertThat(hit.on(courseOf(FIRST, rated("r2", MONDAY, 3)))).isEmpty();
  }

  @Test
  void itLapses() {
    RecordedHit hit = found("ida", FIRST, SECOND);
    assertThat(hit.waitsOn(MONDAY.plusDays(90))).isTrue();
    assertThat(hit.waitsOn(MONDAY.plusDays(91))).isFalse();
  }

  @Test
  void whatWasPutOffIsSilentForAWhileAndWhatWasAnsweredForGood() {
    Course course = courseOf(FIRST, SECOND);
    LocalDate later = MONDAY.plusDays(60);
    assertThat(answered(Answer.NOT_NOW).silences(course, later.minusDays(1), AGAIN)).isTrue();
    assertThat(answered(Answer.NOT_NOW).silences(course, later, AGAIN)).isFalse();
    assertThat(answered(Answer.NOT_RELEVANT).silences(course, later, AGAIN)).isTrue();
    assertThat(answered(Answer.TAKE_UP).silences(course, later, AGAIN)).isTrue();
  }

  @Test
  void whatNobodyAnsweredIsSilentWhileItHoldsAndAfterItHasLapsed() {
    RecordedHit hit = found("ida", FIRST, SECOND);
    assertThat(hit.silences(courseOf(FIRST, SECOND), MONDAY, AGAIN)).isTrue();
    assertThat(hit.silences(courseOf(FIRST), MONDAY, AGAIN)).isFalse();
    assertThat(hit.silences(courseOf(FIRST), MONDAY.plusDays(91), AGAIN)).isTrue();
  }

  @Test
  void anAnswerIsGivenOnceAndCountsInItsQuarter() {
    RecordedHit hit = answered(Answer.NOT_NOW);
    assertThat(hit.open()).isFalse();
    assertThat(hit.answeredIn()).isEqualTo("2026-Q1");
    var same = new RecordedHit.Answered(Answer.NOT_NOW, LEADER, THAT_DAY.plusSeconds(9));
    assertThat(hit.answer(same, "Derfor.").state()).isEqualTo(hit);
    assertThatExceptionOfType(AlreadyAnswered.class)
        .isThrownBy(() -> hit.answer(same, "Noget andet."));
  }

  @Test
  void whatIsFoundAgainIsAsItStandsNowUnlessItWasAnswered() {
    List<Ground> now = List.of(Ground.of(FIRST), Ground.of(rated("r2", MONDAY, 3)));
    assertThat(found("ida", FIRST, SECOND).foundAgain(now).state().grounds()).isEqualTo(now);
    assertThat(answered(Answer.NOT_NOW).foundAgain(now).state().grounds()).isNotEqualTo(now);
  }
}
