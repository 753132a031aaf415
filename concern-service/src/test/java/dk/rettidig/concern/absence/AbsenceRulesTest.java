package dk.rettidig.concern.absence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.absence.AbsenceSettings.Limits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on Friday 20 November 2026, with the autumn break in the plan. */
class AbsenceRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SchoolDays SCHOOL =
      new SchoolDays(
          List.of(
              new SchoolHoliday(LocalDate.of(2026, 6, 27), LocalDate.of(2026, 8, 9)),
              new SchoolHoliday(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18)),
              new SchoolHoliday(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))));
  private static final Set<Rule> ALL = Set.of(Rule.values());
  private static final AbsenceRules RULES = new AbsenceRules(Limits.USUAL, SCHOOL, TODAY, ALL);

  /** The last school days up to a day, the latest first. */
  private static List<LocalDate> last(int days, LocalDate until) {
    return SCHOOL.between(until.minusYears(1), until).reversed().subList(0, days);
  }

  private static PupilAbsence away(Category category, Collection<LocalDate> days) {
    return new PupilAbsence(
        days.stream().collect(Collectors.toMap(Function.identity(), _ -> category)));
  }

  private static PupilAbsence sick(Collection<LocalDate> days) {
    return away(Category.SICKNESS, days);
  }

  private static List<Rule> worth(PupilAbsence absence) {
    return RULES.worth(absence).stream().map(AbsenceFlag::rule).toList();
  }

  private static List<Rule> forTheHead(AbsenceRules rules, PupilAbsence absence) {
    return rules.forTheHead(absence).stream().map(AbsenceFlag::rule).toList();
  }

  @Test
  void whoIsThereIsNamedByNoRule() {
    var there = new PupilAbsence(Map.of());
    assertThat(worth(there)).isEmpty();
    assertThat(RULES.forTheHead(there)).isEmpty();
  }

  @Test
  void fiveDaysInARowAreNamedAndFourAreNot() {
    assertThat(worth(sick(last(4, TODAY)))).isEmpty();
    assertThat(worth(sick(last(5, TODAY)))).containsExactly(Rule.IN_A_ROW);
  }

  @Test
  void aRowGoesOverWeekendsAndHolidays() {
    LocalDate afterTheBreak = LocalDate.of(2026, 10, 20);
    var rules = new AbsenceRules(Limits.USUAL, SCHOOL, afterTheBreak, ALL);
    AbsenceFlag flag = rules.inARow(sick(last(5, afterTheBreak))).orElseThrow();
    assertThat(flag.days()).isEqualTo(5);
    assertThat(flag.first()).isEqualTo(LocalDate.of(2026, 10, 7));
    assertThat(flag.last()).isEqualTo(afterTheBreak);
  }

  @Test
  void aRowThatEndedLongAgoIsNotNamedAnyMore() {
    List<LocalDate> recent = last(20, TODAY);
    assertThat(RULES.inARow(sick(last(5, recent.getLast())))).isPresent();
    assertThat(RULES.inARow(sick(last(5, last(21, TODAY).getLast())))).isEmpty();
  }

  @Test
  void theLatestRowIsNamed() {
    List<LocalDate> days = last(20, TODAY);
    var both = sick(List.copyOf(concat(days.subList(0, 6), days.subList(10, 17))));
    AbsenceFlag flag = RULES.inARow(both).orElseThrow();
    assertThat(flag.days()).isEqualTo(6);
    assertThat(flag.last()).isEqualTo(TODAY);
  }

  private static List<LocalDate> concat(List<LocalDate> some, List<LocalDate> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Test
  void sevenOfTwentySchoolDaysAreNamedAndSixAreNot() {
    assertThat(worth(sick(everySecond(12)))).isEmpty();
    AbsenceFlag flag = RULES.recent(sick(everySecond(14))).orElseThrow();
    assertThat(flag.days()).isEqualTo(7);
    assertThat(flag.of()).isEqualTo(20);
  }

  private static List<LocalDate> everySecond(int within) {
    List<LocalDate> days = last(within, TODAY);
    return days.stream().filter(day -> days.indexOf(day) % 2 == 0).toList();
  }

  @Test
  void fifteenOfSixtyAreNamedAndFourteenAreNot() {
    List<LocalDate> earlier = last(60, TODAY).subList(21, 60);
    assertThat(RULES.lasting(sick(earlier.subList(0, 14)))).isEmpty();
    AbsenceFlag flag = RULES.lasting(sick(earlier.subList(0, 15))).orElseThrow();
    assertThat(flag.of()).isEqualTo(60);
    assertThat(flag.last()).isEqualTo(TODAY);
  }

  @Test
  void aTenthOfTheSchoolYearIsNamedOnceTheYearIsOldEnough() {
    int days = SCHOOL.between(LocalDate.of(2026, 8, 1), TODAY).size();
    int tenth = (days + 9) / 10;
    assertThat(RULES.total(sick(last(tenth - 1, TODAY)))).isEmpty();
    assertThat(RULES.total(sick(last(tenth, TODAY)))).isPresent();
    LocalDate august = LocalDate.of(2026, 8, 21);
    var young = new AbsenceRules(Limits.USUAL, SCHOOL, august, ALL);
    assertThat(young.total(sick(last(5, august)))).isEmpty();
  }

  /** The last quarter of 2026 has 52 school days: 10 % are 5.2, 15 % are 7.8 days. */
  @ParameterizedTest
  @CsvSource({"5,", "6,LETTER", "7,LETTER", "8,LETTER NOTICE"})
  void unlawfulAbsenceIsHeldAgainstAllSchoolDaysOfTheQuarter(int days, String rules) {
    assertThat(RULES.figures().of(Quarter.of(TODAY), sick(List.of())).of()).isEqualTo(52);
    assertThat(forTheHead(RULES, away(Category.UNLAWFUL, last(days, TODAY))))
        .map(Rule::name)
        .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
  }

  @Test
  void sicknessAndLeaveAreNotUnlawful() {
    assertThat(RULES.forTheHead(sick(last(30, TODAY)))).isEmpty();
    assertThat(RULES.forTheHead(away(Category.GRANTED, last(30, TODAY)))).isEmpty();
  }

  @Test
  void whatWasReachedOnTheLastDaysOfAQuarterIsStillNamedInTheNext() {
    PupilAbsence absence = away(Category.UNLAWFUL, last(8, LocalDate.of(2026, 12, 18)));
    var january = new AbsenceRules(Limits.USUAL, SCHOOL, LocalDate.of(2027, 1, 12), ALL);
    var march = new AbsenceRules(Limits.USUAL, SCHOOL, LocalDate.of(2027, 3, 1), ALL);
    assertThat(forTheHead(january, absence)).containsExactly(Rule.LETTER, Rule.NOTICE);
    assertThat(january.forTheHead(absence).getFirst().first()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(forTheHead(march, absence)).isEmpty();
  }

  @Test
  void aLimitOfNothingSwitchesTheRuleOff() {
    var usual = Limits.USUAL;
    var off =
        new Limits(
            usual.from(),
            0,
            0,
            20,
            0,
            60,
            0,
            20,
            0,
            0,
            usual.kinds(),
            usual.controllers(),
            usual.doubts());
    var rules = new AbsenceRules(off, SCHOOL, TODAY, ALL);
    PupilAbsence absence = away(Category.UNLAWFUL, last(60, TODAY));
    assertThat(rules.worth(absence)).isEmpty();
    assertThat(rules.forTheHead(absence)).isEmpty();
  }

  @Test
  void registeredDaysThatAreNoSchoolDaysByTheCalendarCountForNothing() {
    var absence = away(Category.UNLAWFUL, List.of(LocalDate.of(2026, 10, 12), TODAY));
    assertThat(RULES.figures().of(Quarter.of(TODAY), absence).unlawful()).isEqualTo(1);
  }

  @Test
  void percentsAreRoundedDownSoThatNoLimitLooksReached() {
    assertThat(Share.percent(749, 5000)).isEqualByComparingTo("14.9");
    assertThat(Share.percent(0, 0)).isEqualByComparingTo("0.0");
  }

  @Test
  void monthsAreThoseOfTheYearAndEarlierOnesWithAbsence() {
    var absence = sick(List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 9, 1)));
    assertThat(RULES.figures().months(absence))
        .extracting(ChildAbsence.Month::month)
        .containsExactly(
            YearMonth.of(2026, 11),
            YearMonth.of(2026, 10),
            YearMonth.of(2026, 9),
            YearMonth.of(2026, 8),
            YearMonth.of(2026, 3));
  }

  @Test
  void aRuleThatIsNotDecidedOnSaysNothing() {
    PupilAbsence away = away(Category.UNLAWFUL, last(30, TODAY));
    var none = new AbsenceRules(Limits.USUAL, SCHOOL, TODAY, Set.of());

    assertThat(none.worth(away)).isEmpty();
    assertThat(none.forTheHead(away)).isEmpty();
    assertThat(RULES.worth(away)).isNotEmpty();
    assertThat(new AbsenceRules(Limits.USUAL, SCHOOL, TODAY, Set.of(Rule.RECENT)).worth(away))
        .extracting(AbsenceFlag::rule)
        .containsExactly(Rule.RECENT);
  }
}
