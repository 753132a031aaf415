package dk.rettidig.concern.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.absence.AbsenceSettings.Limits;
import dk.rettidig.concern.organisation.Controller;
import dk.rettidig.concern.organisation.District;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.UnitKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AbsenceSettingsTest {

  private static final Municipality HERE = new Municipality("901");
  private static final Municipality THERE = new Municipality("902");
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

  private static AbsenceSettings bound(Map<String, String> properties) {
    var source = new MapConfigurationPropertySource(new HashMap<>(properties));
    return new Binder(source).bindOrCreate("rettidig.absence", AbsenceSettings.class);
  }

  private static Unit unit(UnitKind kind, Controller controller) {
    var description =
        new Unit.Description(kind, controller, "Skolen", new District("nord", "Nord"), true);
    return new Unit(new UnitId("u"), description, List.of());
  }

  @Test
  void whereNothingIsSetTheDefaultsCount() {
    assertThat(bound(Map.of()).on(HERE, AUTUMN)).isEqualTo(Limits.USUAL);
    assertThat(bound(Map.of("rettidig.absence.limits[0].from", "2026-01-01")).on(HERE, AUTUMN))
        .isEqualTo(Limits.USUAL);
  }

  @Test
  void aChangeCountsFromItsDayOnAndAMunicipalityMayHaveItsOwn() {
    var settings =
        bound(
            Map.of(
                "rettidig.absence.limits[0].from", "2026-01-01",
                "rettidig.absence.limits-of[902][0].from", "2026-01-01",
                "rettidig.absence.limits-of[902][0].in-a-row", "4",
                "rettidig.absence.limits-of[902][1].from", "2026-09-01",
                "rettidig.absence.limits-of[902][1].in-a-row", "3"));
    assertThat(settings.on(HERE, AUTUMN).inARow()).isEqualTo(5);
    assertThat(settings.on(THERE, AUTUMN.minusDays(1)).inARow()).isEqualTo(4);
    assertThat(settings.on(THERE, AUTUMN).inARow()).isEqualTo(3);
  }

  @Test
  void eachMunicipalityHasItsOwnHolidays() {
    var settings =
        bound(
            Map.of(
                "rettidig.absence.holidays-of[901][0].first", "2026-10-10",
                "rettidig.absence.holidays-of[901][0].last", "2026-10-18"));
    LocalDate inTheBreak = LocalDate.of(2026, 10, 14);
    assertThat(settings.school(HERE).include(inTheBreak)).isFalse();
    assertThat(settings.school(THERE).include(inTheBreak)).isTrue();
  }

  @Test
  void theDutyIsThatOfHeadsOfMunicipalSchoolsOnly() {
    assertThat(Limits.USUAL.nameHeadOf(unit(UnitKind.SCHOOL, Controller.MUNICIPAL))).isTrue();
    assertThat(Limits.USUAL.nameHeadOf(unit(UnitKind.SCHOOL, Controller.FREE_SCHOOL))).isFalse();
    assertThat(Limits.USUAL.nameHeadOf(unit(UnitKind.DAYCARE, Controller.MUNICIPAL))).isFalse();
    assertThat(Limits.USUAL.nameHeadOf(unit(UnitKind.AFTER_SCHOOL, Controller.MUNICIPAL)))
        .isFalse();
  }

  @Test
  void noSettingGivesTheDutyToHeadsOfFreeSchools() {
    assertThatThrownBy(() ->
            bound(
                Map.of(
                    "rettidig.absence.limits[0].from", "2026-01-01",
                    "rettidig.absence.limits[0].controllers", "FREE_SCHOOL")))
        .rootCause()
        .hasMessageContaining("free schools");
  }

  @Test
  void whatIsMissingOrNegativeIsRefusedByName() {
    assertThatThrownBy(() -> bound(Map.of("rettidig.absence.limits[0].in-a-row", "5")))
        .rootCause()
        .hasMessageContaining("has no from");
    assertThatThrownBy(() ->
            bound(
                Map.of(
                    "rettidig.absence.limits[0].from", "2026-01-01",
                    "rettidig.absence.limits[0].recent-of", "-1")))
        .rootCause()
        .hasMessageContaining("recent-of");
    assertThatThrownBy(() ->
            bound(
                Map.of(
                    "rettidig.absence.limits[0].from", "2026-01-01",
                    "rettidig.absence.limits[0].notice-percent", "0")))
        .rootCause()
        .hasMessageContaining("notice-percent");
    assertThatThrownBy(
            () -> bound(Map.of("rettidig.absence.holidays-of[901][0].first", "2026-10-10")))
        .rootCause()
        .hasMessageContaining("first and last");
  }
}
