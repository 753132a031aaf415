package dk.rettidig.concern.absence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceYearTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final UnitId SCHOOL = new UnitId("skole");
  private static final UnitId NEW_SCHOOL = new UnitId("ny-skole");
  private static final AbsenceYear EMPTY =
      AbsenceYear.empty(new ChildId("c-1"), new SchoolYear(2026));

  private static Registration said(LocalDate day, @Nullable Category category, UnitId school) {
    return new Registration(day, category, school);
  }

  @Test
  void theSameSaidAgainChangesNothing() {
    var said = List.of(said(DAY, Category.SICKNESS, SCHOOL));
    assertThat(EMPTY.with(said).with(said)).isEqualTo(EMPTY.with(said));
  }

  @Test
  void aLaterWordReplacesAnEarlierOneAndNothingTakesItBack() {
    var sick = EMPTY.with(List.of(said(DAY, Category.SICKNESS, SCHOOL)));
    var unlawful = sick.with(List.of(said(DAY, Category.UNLAWFUL, SCHOOL)));
    assertThat(unlawful.days()).extracting(AbsenceDay::category).containsExactly(Category.UNLAWFUL);
    assertThat(unlawful.with(List.of(said(DAY, null, SCHOOL)))).isEqualTo(EMPTY);
  }

  @Test
  void aKnownDayStaysWithItsSchoolWhenThePupilHasMoved() {
    var moved =
        EMPTY
            .with(List.of(said(DAY, Category.SICKNESS, SCHOOL)))
            .with(
                List.of(
                    said(DAY, Category.GRANTED, NEW_SCHOOL),
                    said(DAY.plusDays(1), Category.GRANTED, NEW_SCHOOL)));
    assertThat(moved.days()).extracting(AbsenceDay::school).containsExactly(SCHOOL, NEW_SCHOOL);
    assertThat(PupilAbsence.at(NEW_SCHOOL, moved.days()).isAway(DAY)).isFalse();
  }

  @Test
  void itSaysNothingOfItsDaysInALog() {
    assertThat(EMPTY.with(List.of(said(DAY, Category.SICKNESS, SCHOOL))).toString())
        .doesNotContain("SICKNESS", "09-01");
  }
}
