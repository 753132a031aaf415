package dk.rettidig.concern.detection;

import static dk.rettidig.concern.detection.Courses.MONDAY;
import static dk.rettidig.concern.detection.Courses.away;
import static dk.rettidig.concern.detection.Courses.awayFrom;
import static dk.rettidig.concern.detection.Courses.courseOf;
import static dk.rettidig.concern.detection.Entry.Absence.Category.PERMITTED;
import static dk.rettidig.concern.detection.Entry.Absence.Category.SICK;
import static dk.rettidig.concern.detection.Entry.Absence.Category.UNLAWFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.concern.detection.AbsentDays.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceRulesTest {

  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private final AbsentDays inARow = new AbsentDays(List.of(new Window(5, 5)));
  private final AbsentDays often = new AbsentDays(List.of(new Window(5, 5), new Window(7, 20)));
  private final AbsenceShare share = new AbsenceShare(10, 100);
  private final UnlawfulAbsence unlawful = new UnlawfulAbsence(10, 50);

  @Test
  void fiveSchoolDaysInARowCountOverAWeekend() {
    var course = awayFrom(courseOf(), MONDAY.plusDays(2), 5, SICK);
    LocalDate tuesday = MONDAY.plusDays(8);

    assertThat(inARow.look(course, tuesday))
        .hasValueSatisfying(
            hit -> assertThat(hit.grounds()).hasSize(5).isEqualTo(course.attendance().absences()));
    assertThat(inARow.look(course, tuesday.minusDays(1))).isEmpty();
  }

  @Test
  void aDayAtSchoolBreaksTheRow() {
    var course = awayFrom(awayFrom(courseOf(), MONDAY, 3, SICK), FRIDAY, 2, SICK);

    assertThat(inARow.look(course, FRIDAY.plusDays(3))).isEmpty();
  }

  @Test
  void whatTheSchoolSendsAFewDaysLateStillCountsButNotWhatIsLongPast() {
    var course = awayFrom(courseOf(), MONDAY, 5, SICK);

    assertThat(inARow.look(course, FRIDAY.plusDays(14))).isPresent();
    assertThat(inARow.look(course, FRIDAY.plusDays(15))).isEmpty();
    assertThat(inARow.look(course.with(away(FRIDAY.plusDays(10), SICK)), FRIDAY.plusDays(10)))
        .isPresent();
  }

  @Test
  void sevenDaysWithinTwentyAreOften() {
    Course course = courseOf();
    for (int week = 0; week < 3; week++) {
      course = awayFrom(course, MONDAY.plusWeeks(week), 2, PERMITTED);
    }
    LocalDate last = MONDAY.plusWeeks(3).plusDays(4);

    assertThat(often.look(course.with(away(last, SICK)), last))
        .hasValueSatisfying(hit -> assertThat(hit.grounds()).hasSize(7));
    LocalDate tooLate = last.plusDays(3);
    assertThat(often.look(course.with(away(tooLate, SICK)), tooLate)).isEmpty();
  }

  @Test
  void aTenthOfHundredSchoolDaysIsMuch() {
    var nine = awayFrom(courseOf(), MONDAY, 9, SICK);
    LocalDate next = MONDAY.plusDays(30);

    assertThat(share.look(nine, MONDAY.plusDays(11))).isEmpty();
    assertThat(share.look(nine.with(away(next, SICK)), next)).isPresent();
  }

  @Test
  void onlyUnlawfulDaysCountAsUnlawful() {
    var course = awayFrom(courseOf(), MONDAY, 4, UNLAWFUL).with(away(FRIDAY, SICK));
    LocalDate next = MONDAY.plusDays(7);

    assertThat(unlawful.look(course, FRIDAY)).isEmpty();
    assertThat(unlawful.look(course.with(away(next, UNLAWFUL)), next))
        .hasValueSatisfying(
            hit -> assertThat(hit.grounds()).hasSize(5).doesNotContain(away(FRIDAY, SICK)));
  }

  @Test
  void whereThereIsNoSchoolThereIsNoAbsence() {
    assertThat(inARow.look(courseOf(), MONDAY)).isEmpty();
    assertThat(share.look(courseOf(), MONDAY)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(6, 5));
  }
}
