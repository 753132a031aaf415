package dk.rettidig.concern.detection;

import static dk.rettidig.concern.detection.Courses.MONDAY;
import static dk.rettidig.concern.detection.Courses.NURSE;
import static dk.rettidig.concern.detection.Courses.TEACHER;
import static dk.rettidig.concern.detection.Courses.concern;
import static dk.rettidig.concern.detection.Courses.courseOf;
import static dk.rettidig.concern.detection.Courses.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Decision;
import dk.rettidig.concern.detection.Entry.Transition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkRulesTest {

  private static final LocalDate TODAY = MONDAY.plusDays(14);

  private final TwoProfessions two = new TwoProfessions(14, 25, 75, 60);
  private final StalledAction stalled = new StalledAction(0, 42);
  private final SilenceAfterDecision silence = new SilenceAfterDecision(42);
  private final TransitionAhead transition = new TransitionAhead(60, 365);

  @Test
  void twoLowConcernsOfTwoProfessionsUnderOneBasisBelongTogether() {
    var teacher = concern(MONDAY, 2, TEACHER, "internal-school", "consent-1");
    var nurse = concern(TODAY, null, NURSE, "consent-1");

    assertThat(two.look(courseOf(nurse, teacher), TODAY))
        .hasValueSatisfying(hit -> assertThat(hit.grounds()).containsExactly(teacher, nurse));
  }

  @Test
  void theyMayBeWrittenOnOneDay() {
    assertThat(
            two.look(
                courseOf(concern(TODAY, 3, TEACHER, "b"), concern(TODAY, 2, NURSE, "b")), TODAY))
        .isPresent();
  }

  @Test
  void withoutABasisThatCoversBothNothingIsSaid() {
    var teacher = concern(MONDAY, 2, TEACHER, "internal-school");

    assertThat(two.look(courseOf(teacher, concern(TODAY, 2, NURSE, "internal-health")), TODAY))
        .isEmpty();
    assertThat(two.look(courseOf(teacher, concern(TODAY, 2, NURSE)), TODAY)).isEmpty();
  }

  @Test
  void oneProfessionTwiceAGraveOneOrADayTooLateIsNotThisRule() {
    var teacher = concern(MONDAY, 2, TEACHER, "b");

    assertThat(two.look(courseOf(teacher, concern(TODAY, 2, TEACHER, "b")), TODAY)).isEmpty();
    assertThat(two.look(courseOf(teacher, concern(TODAY, 4, NURSE, "b")), TODAY)).isEmpty();
    assertThat(two.look(courseOf(teacher, concern(TODAY, 1, NURSE, "b")), TODAY)).isEmpty();
    LocalDate late = TODAY.plusDays(1);
    assertThat(two.look(courseOf(teacher, concern(late, 2, NURSE, "b")), late)).isEmpty();
  }

  @Test
  void whatIsTypedLateCountsOnlyWhileItIsFresh() {
    var course = courseOf(concern(MONDAY, 2, TEACHER, "b"), concern(TODAY, 2, NURSE, "b"));

    assertThat(two.look(course, TODAY.plusDays(60))).isPresent();
    assertThat(two.look(course, TODAY.plusDays(61))).isEmpty();
    assertThat(two.look(course, TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void anActionStallsWhenItsDateHasPassedAndNobodyWroteForSixWeeks() {
    var action = new Action("a", MONDAY, TODAY, MONDAY, true);
    LocalDate sixWeeks = MONDAY.plusDays(42);

    assertThat(stalled.look(courseOf(action), sixWeeks)).isPresent();
    assertThat(stalled.look(courseOf(action), sixWeeks.minusDays(1))).isEmpty();
    var touched = new Action("a", MONDAY, TODAY, sixWeeks.minusDays(1), true);
    assertThat(stalled.look(courseOf(action, touched), sixWeeks)).isEmpty();
    var done = new Action("a", MONDAY, TODAY, MONDAY, false);
    assertThat(stalled.look(courseOf(action, done), sixWeeks)).isEmpty();
    var later = new Action("a", MONDAY, sixWeeks.plusDays(1), MONDAY, true);
    assertThat(stalled.look(courseOf(later), sixWeeks)).isEmpty();
  }

  @Test
  void aDecisionIsAnsweredByAnythingButAbsence() {
    var decision = new Decision("d", MONDAY, TODAY, false);
    LocalDate late = TODAY.plusDays(42);

    assertThat(silence.look(courseOf(decision), late)).isPresent();
    assertThat(silence.look(courseOf(decision), late.minusDays(1))).isEmpty();
    assertThat(silence.look(courseOf(decision, rated(late, 1)), late)).isEmpty();
    assertThat(silence.look(courseOf(decision, concern(late, 2, TEACHER)), late)).isEmpty();
    var touched = new Action("a", MONDAY, MONDAY, late, true);
    assertThat(silence.look(courseOf(decision, touched), late)).isEmpty();
    assertThat(silence.look(courseOf(decision, new Decision("d", MONDAY, TODAY, true)), late))
        .isEmpty();
    var away = Courses.away(late.minusDays(1), Entry.Absence.Category.SICK);
    assertThat(silence.look(courseOf(decision, away), late)).isPresent();
    assertThat(silence.look(courseOf(decision, rated(TODAY, 1)), late)).isPresent();
  }

  @Test
  void aTransitionAheadIsWorthALookOnlyWhereThereIsSomethingToHandOver() {
    var change = new Transition("t", TODAY.plusDays(60), false);
    var rating = rated(MONDAY, 3);

    assertThat(transition.look(courseOf(change, rating), TODAY))
        .hasValueSatisfying(hit -> assertThat(hit.grounds()).containsExactly(rating, change));
    assertThat(transition.look(courseOf(change), TODAY)).isEmpty();
    assertThat(transition.look(courseOf(change, rated(MONDAY, 2)), TODAY)).isEmpty();
    assertThat(transition.look(courseOf(change, concern(MONDAY, null, TEACHER)), TODAY))
        .isPresent();
    assertThat(transition.look(courseOf(change, concern(TODAY.minusDays(366), 4, TEACHER)), TODAY))
        .isEmpty();
    var open = new Action("a", TODAY.minusDays(500), MONDAY, MONDAY, true);
    assertThat(transition.look(courseOf(change, open), TODAY)).isPresent();
  }

  @Test
  void aTransitionThatWasHandedOverOrLiesBehindOrFarAheadIsNot() {
    var rating = rated(MONDAY, 3);

    assertThat(
            transition.look(courseOf(rating, new Transition("t", TODAY.plusDays(60), true)), TODAY))
        .isEmpty();
    assertThat(
            transition.look(
                courseOf(rating, new Transition("t", TODAY.plusDays(61), false)), TODAY))
        .isEmpty();
    assertThat(
            transition.look(
                courseOf(rating, new Transition("t", TODAY.minusDays(1), false)), TODAY))
        .isEmpty();
    assertThat(transition.look(courseOf(rating, new Transition("t", TODAY, false)), TODAY))
        .isPresent();
  }
}
