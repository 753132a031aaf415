package dk.rettidig.concern.detection;

import static dk.rettidig.concern.detection.Courses.MONDAY;
import static dk.rettidig.concern.detection.Courses.TEACHER;
import static dk.rettidig.concern.detection.Courses.coloured;
import static dk.rettidig.concern.detection.Courses.concern;
import static dk.rettidig.concern.detection.Courses.courseOf;
import static dk.rettidig.concern.detection.Courses.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingRulesTest {

  private static final LocalDate AUTUMN = MONDAY.minusDays(180);
  private static final LocalDate SPRING_BEFORE = AUTUMN.minusDays(180);

  private final FallingLine falling = new FallingLine(2, 300, 50, 50, 0, 60);
  private final FallingLine lineOfThree = new FallingLine(3, 500, 50, 50, 0, 60);
  private final LastingMiddle lasting = new LastingMiddle(2, 300, 60);

  @Test
  void aFallOfTwoOfFiveLevelsIsAFallingLineAndQuotesBothRatings() {
    var before = rated(AUTUMN, 1);
    var after = rated(MONDAY, 3);

    assertThat(falling.look(courseOf(before, after), MONDAY))
        .hasValueSatisfying(hit -> {
          assertThat(hit.rule()).isEqualTo("falling-line");
          assertThat(hit.version()).isEqualTo(1);
          assertThat(hit.grounds()).containsExactly(before, after);
        });
  }

  @ParameterizedTest
  @CsvSource({"1,2", "3,3", "4,2", "2,3"})
  void oneLevelOfFiveOrARiseIsNone(int before, int after) {
    assertThat(falling.look(courseOf(rated(AUTUMN, before), rated(MONDAY, after)), MONDAY))
        .isEmpty();
  }

  @Test
  void oneColourOfThreeIsAFall() {
    assertThat(falling.look(courseOf(coloured(AUTUMN, 1), coloured(MONDAY, 2)), MONDAY))
        .isPresent();
  }

  @Test
  void aChangeOfScaleIsNeverAFall() {
    assertThat(falling.look(courseOf(coloured(AUTUMN, 1), rated(MONDAY, 5)), MONDAY)).isEmpty();
    assertThat(falling.look(courseOf(rated(AUTUMN, 1), coloured(MONDAY, 3)), MONDAY)).isEmpty();
    var newer = new Entry.Rating("new", MONDAY, new Placement("bl5@1.1", 5, 5));
    assertThat(falling.look(courseOf(rated(AUTUMN, 1), newer), MONDAY)).isEmpty();
    assertThat(
            lineOfThree.look(
                courseOf(rated(SPRING_BEFORE, 1), coloured(AUTUMN, 2), rated(MONDAY, 4)), MONDAY))
        .isEmpty();
  }

  @Test
  void oneRatingMakesNoLine() {
    assertThat(falling.look(courseOf(rated(MONDAY, 5)), MONDAY)).isEmpty();
    assertThat(lasting.look(courseOf(rated(MONDAY, 5)), MONDAY)).isEmpty();
    assertThat(falling.look(courseOf(), MONDAY)).isEmpty();
  }

  @Test
  void aLineOfThreeNeverRises() {
    var start = rated(SPRING_BEFORE, 1);
    assertThat(lineOfThree.look(courseOf(start, rated(AUTUMN, 2), rated(MONDAY, 3)), MONDAY))
        .isPresent();
    assertThat(lineOfThree.look(courseOf(start, rated(AUTUMN, 4), rated(MONDAY, 3)), MONDAY))
        .isEmpty();
  }

  @Test
  void aSmallFallNeedsAConcernAboutThatTimeAndQuotesIt() {
    var confirmed = new FallingLine(2, 300, 25, 100, 45, 60);
    var before = rated(AUTUMN, 1);
    var after = rated(MONDAY, 2);
    var concern = concern(MONDAY.plusDays(45), null, TEACHER);
    LocalDate later = MONDAY.plusDays(70);

    assertThat(confirmed.look(courseOf(before, after), MONDAY)).isEmpty();
    assertThat(confirmed.look(courseOf(before, after, concern), later))
        .hasValueSatisfying(
            hit -> assertThat(hit.grounds()).containsExactly(before, after, concern));
    assertThat(confirmed.look(courseOf(before, after, concern), MONDAY.plusDays(106))).isEmpty();
    var tooLate = concern(MONDAY.plusDays(46), null, TEACHER);
    assertThat(confirmed.look(courseOf(before, after, tooLate), later)).isEmpty();
    var earlier = concern(MONDAY.minusDays(45), 2, TEACHER);
    assertThat(confirmed.look(courseOf(before, after, earlier), MONDAY)).isPresent();
    assertThat(confirmed.look(courseOf(before, rated(MONDAY, 5)), MONDAY)).isPresent();
  }

  @Test
  void aRatingThatIsTypedLateFindsItsPlace() {
    var inOrder = courseOf(rated(AUTUMN, 1), rated(MONDAY, 3));
    var typedLate = courseOf(rated(MONDAY, 3), rated(AUTUMN, 1));

    assertThat(typedLate).isEqualTo(inOrder);
    assertThat(falling.look(typedLate, MONDAY)).isEqualTo(falling.look(inOrder, MONDAY));
  }

  @Test
  void aGapOrAnOldRatingIsNoLine() {
    assertThat(falling.look(courseOf(rated(MONDAY.minusDays(300), 1), rated(MONDAY, 3)), MONDAY))
        .isPresent();
    assertThat(falling.look(courseOf(rated(MONDAY.minusDays(301), 1), rated(MONDAY, 3)), MONDAY))
        .isEmpty();
    assertThat(lasting.look(courseOf(rated(MONDAY.minusDays(301), 3), rated(MONDAY, 3)), MONDAY))
        .isEmpty();
    var course = courseOf(rated(AUTUMN, 1), rated(MONDAY, 3));
    assertThat(falling.look(course, MONDAY.plusDays(60))).isPresent();
    assertThat(falling.look(course, MONDAY.plusDays(61))).isEmpty();
    assertThat(falling.look(course, MONDAY.minusDays(1))).isEmpty();
  }

  @Test
  void theMiddleInTwoRoundsLastsWhereverTheScaleChanged() {
    assertThat(lasting.look(courseOf(rated(AUTUMN, 3), rated(MONDAY, 4)), MONDAY)).isPresent();
    assertThat(lasting.look(courseOf(coloured(AUTUMN, 2), rated(MONDAY, 3)), MONDAY)).isPresent();
    assertThat(lasting.look(courseOf(rated(AUTUMN, 2), rated(MONDAY, 5)), MONDAY)).isEmpty();
    assertThat(
            lasting.look(
                courseOf(rated(SPRING_BEFORE, 3), rated(AUTUMN, 2), rated(MONDAY, 3)), MONDAY))
        .isEmpty();
  }

  @Test
  void aCorrectedRatingTakesTheOldOnesPlace() {
    var corrected = courseOf(rated(AUTUMN, 3), rated(MONDAY, 3), rated(MONDAY, 1));

    assertThat(corrected.ratings()).hasSize(2);
    assertThat(lasting.look(corrected, MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2,3,true", "3,5,true", "2,5,false", "3,4,true", "2,4,false", "1,3,false"})
  void theMiddleIsFoundOnEveryScale(int ordinal, int levels, boolean middle) {
    assertThat(new Placement("any@1", ordinal, levels).fromMiddle()).isEqualTo(middle);
  }

  @Test
  void aScaleHasOnlyItsOwnLevels() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Placement("bl5@1.0", 6, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Placement("bl5@1.0", 0, 5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noRuleOverRatingsHitsWhileEverybodyThrivesOrRises(long seed) {
    var random = new SplittableRandom(seed);
    Course course = courseOf();
    int level = 5;
    for (int i = 0; i < 40; i++) {
      LocalDate day = MONDAY.plusDays(30L * i);
      level = Math.max(1, level - random.nextInt(2));
      course = course.with(rated(day, level));
      assertThat(falling.look(course, day)).isEmpty();
      assertThat(lineOfThree.look(course, day)).isEmpty();
      if (level < 3) {
        assertThat(lasting.look(course, day)).isEmpty();
      }
    }
  }
}
