package dk.rettidig.concern.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

  @ParameterizedTest
  @ValueSource(strings = {"050318-1234", "0503181234", "650318-1234", "910118-9999", "290200-0001"})
  void takesOrdinaryNumbersAndThoseWhoseDayIsRaisedBySixty(String text) {
    assertThat(Cpr.read(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "320318-1234",
        "000318-1234",
        "920118-1234",
        "310218-1234",
        "051318-1234",
        "05031-1234",
        "050318-123x",
        "600318-1234"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(Cpr.read(text)).isEmpty();
  }

  @Test
  void knowsItsDayOfBirthAndKeepsItsDigitsToItself() {
    var cpr = Cpr.read("650318-1234").orElseThrow();
    assertThat(cpr.born(LocalDate.of(2018, 3, 5))).isTrue();
    assertThat(cpr.born(LocalDate.of(2018, 3, 6))).isFalse();
    assertThat(cpr.toString()).doesNotContain("1234").doesNotContain("650318");
  }
}
