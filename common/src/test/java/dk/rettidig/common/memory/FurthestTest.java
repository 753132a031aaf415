package dk.rettidig.common.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurthestTest {

  private final Furthest<String> furthest = new Furthest<>(2);

  @Test
  void onlyWhatIsFurtherAdvances() {
    assertThat(furthest.advance("a", 1)).isTrue();
    assertThat(furthest.advance("a", 1)).isFalse();
    assertThat(furthest.advance("a", 3)).isTrue();
    assertThat(furthest.advance("a", 2)).isFalse();
    assertThat(furthest.of("a")).isEqualTo(3);
  }

  @Test
  void eachIsCountedForItself() {
    furthest.advance("a", 7);
    assertThat(furthest.of("b")).isZero();
    assertThat(furthest.advance("b", 1)).isTrue();
  }

  @Test
  void theLongestSilentIsForgottenFirst() {
    furthest.advance("a", 1);
    furthest.advance("b", 1);
    furthest.advance("a", 1);
    furthest.advance("c", 1);
    assertThat(furthest.of("a")).isEqualTo(1);
    assertThat(furthest.of("b")).isZero();
  }
}
