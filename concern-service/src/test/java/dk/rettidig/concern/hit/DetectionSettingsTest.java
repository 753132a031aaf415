package dk.rettidig.concern.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.detection.AbsentDays;
import dk.rettidig.concern.detection.LastingMiddle;
import dk.rettidig.concern.detection.RuleBook;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DetectionSettingsTest {

  private static final Municipality HERE = new Municipality("901");
  private static final Municipality ELSEWHERE = new Municipality("902");
  private static final String OWN = "rettidig.detection.figures-of.901.";

  private static DetectionSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("rettidig.detection", DetectionSettings.class);
  }

  @Test
  void whereNothingIsSetTheUsualFiguresCount() {
    DetectionSettings usual = bound(Map.of());
    assertThat(usual.book(HERE)).isEqualTo(RuleBook.complete());
    assertThat(usual.lapse()).isEqualTo(Period.ofDays(90));
    assertThat(usual.again()).isEqualTo(Period.ofDays(60));
  }

  @Test
  void aMunicipalityHasFiguresOfItsOwnAndTheOthersKeepTheirs() {
    DetectionSettings settings =
        bound(
            Map.of(
                OWN + "lasting-middle.rounds", "3",
                OWN + "lasting-middle.between", "250",
                OWN + "lasting-middle.fresh", "30",
                OWN + "absent-days.windows[0].days", "7",
                OWN + "absent-days.windows[0].within", "20"));

    assertThat(settings.book(HERE).rules())
        .hasSize(9)
        .contains(
            new LastingMiddle(3, 250, 30), new AbsentDays(List.of(new AbsentDays.Window(7, 20))));
    assertThat(settings.book(ELSEWHERE)).isEqualTo(RuleBook.complete());
  }

  @Test
  void aRuleOfWhichAFigureIsMissingIsRefused() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> bound(Map.of(OWN + "lasting-middle.rounds", "3")))
        .withStackTraceContaining("not every figure of lasting-middle is given");
  }
}
