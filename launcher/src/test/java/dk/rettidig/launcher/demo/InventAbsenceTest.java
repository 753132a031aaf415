package dk.rettidig.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventAbsenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final DemoMunicipality MUNICIPALITY =
      DemoMunicipality.invent(
          1, new Municipality("901"), "Nordsund Kommune", DemoSize.usual(), TODAY);

  private final List<AbsentDay> days = new InventAbsence(1, MUNICIPALITY, TODAY).days();

  @Test
  void theSameSeedMakesTheSameDays() {
    assertThat(new InventAbsence(1, MUNICIPALITY, TODAY).days()).isEqualTo(days);
    assertThat(new InventAbsence(2, MUNICIPALITY, TODAY).days()).isNotEqualTo(days);
  }

  @Test
  void areFewAndOfPupilsOnly() {
    Set<String> pupils =
        MUNICIPALITY.children().stream()
            .filter(child -> !MUNICIPALITY.unit(child.unit()).isDaycare())
            .map(DemoChild::cpr)
            .collect(Collectors.toSet());
    assertThat(days).hasSizeBetween(300, 1000);
    assertThat(days).extracting(AbsentDay::cpr).isSubsetOf(pupils);
  }

  @Test
  void nobodyIsAwayTwiceOnADayOrInAWeekend() {
    assertThat(days.stream().map(day -> day.cpr() + day.date())).doesNotHaveDuplicates();
    assertThat(days)
        .extracting(day -> day.date().getDayOfWeek())
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(days).extracting(AbsentDay::date).allMatch(day -> !day.isAfter(TODAY));
  }

  @Test
  void someAreAwayWithoutLeaveForMoreThanATenthOfAQuarter() {
    Map<String, Long> unlawful =
        days.stream()
            .filter(day -> day.category().equals("UNLAWFUL"))
            .collect(Collectors.groupingBy(AbsentDay::cpr, Collectors.counting()));
    assertThat(unlawful.values()).anyMatch(count -> count > 6);
  }
}
