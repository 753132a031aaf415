package dk.rettidig.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BasisSettingsTest {

  private static final Municipality HERE = new Municipality("901");
  private static final Municipality THERE = new Municipality("902");
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

  @Test
  void whereNothingIsSetTheDefaultsCount() {
    var settings = new BasisSettings(List.of(), Map.of());
    assertThat(settings.on(HERE, SPRING)).isEqualTo(BasisSettings.Longest.USUAL);
    assertThat(settings.on(HERE, LocalDate.of(2020, 1, 1))).isEqualTo(BasisSettings.Longest.USUAL);
  }

  @Test
  void aChangeCountsFromItsDayOnAndNotBefore() {
    var settings =
        new BasisSettings(List.of(ssdLasting(AUTUMN, 30), ssdLasting(SPRING, 45)), Map.of());
    assertThat(lastDayOfSsd(settings, HERE, AUTUMN.minusDays(1)))
        .isEqualTo(AUTUMN.minusDays(1).plusDays(45));
    assertThat(lastDayOfSsd(settings, HERE, AUTUMN)).isEqualTo(AUTUMN.plusDays(30));
  }

  @Test
  void aMunicipalityMayHaveItsOwn() {
    var settings =
        new BasisSettings(
            List.of(ssdLasting(SPRING, 60)), Map.of("902", List.of(ssdLasting(SPRING, 20))));
    assertThat(lastDayOfSsd(settings, HERE, AUTUMN)).isEqualTo(AUTUMN.plusDays(60));
    assertThat(lastDayOfSsd(settings, THERE, AUTUMN)).isEqualTo(AUTUMN.plusDays(20));
  }

  @Test
  void noSettingMakesHealthInformationLastLongerThanAYear() {
    Period two = Period.ofYears(2);
    var longer = new BasisSettings.Longest(SPRING, two, two, two, two, two);
    assertThat(longer.lastDay(Basis.Kind.CONSENT_HEALTH, SPRING))
        .isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(longer.lastDay(Basis.Kind.CONSENT, SPRING)).isEqualTo(LocalDate.of(2028, 3, 1));
  }

  @Test
  void aLengthOfNothingIsRefusedByName() {
    assertThatThrownBy(() -> ssdLasting(SPRING, 0)).hasMessageContaining("ssd");
    assertThatThrownBy(() -> ssdLasting(SPRING, -1)).hasMessageContaining("ssd");
  }

  @Test
  void anEntryWithoutItsFirstDayIsRefusedAtTheStart() {
    var source =
        new MapConfigurationPropertySource(Map.of("rettidig.basis.longest-of[902][0].ssd", "P30D"));
    assertThatThrownBy(() -> new Binder(source).bind("rettidig.basis", BasisSettings.class))
        .rootCause()
        .hasMessageContaining("has no from");
    source.put("rettidig.basis.longest-of[902][0].from", "2026-03-01");
    BasisSettings bound = new Binder(source).bind("rettidig.basis", BasisSettings.class).get();
    assertThat(lastDayOfSsd(bound, THERE, AUTUMN)).isEqualTo(AUTUMN.plusDays(30));
  }

  private static BasisSettings.Longest ssdLasting(LocalDate from, int days) {
    Period year = Period.ofYears(1);
    return new BasisSettings.Longest(from, year, year, year, year, Period.ofDays(days));
  }

  private static LocalDate lastDayOfSsd(
      BasisSettings settings, Municipality municipality, LocalDate day) {
    return settings.on(municipality, day).lastDay(Basis.Kind.SSD, day);
  }
}
