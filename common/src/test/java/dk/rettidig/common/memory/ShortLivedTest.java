package dk.rettidig.common.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.rettidig.common.testing.StillClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortLivedTest {

  private static final Duration LIFE = Duration.ofSeconds(60);

  private final StillClock clock = new StillClock();
  private final ShortLived<String, Integer> values = new ShortLived<>(clock, LIFE, 3);
  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void loadsOnceWithinTheLife() {
    assertThat(get("a")).isEqualTo(1);
    clock.advance(LIFE.minusNanos(1));
    assertThat(get("a")).isEqualTo(1);
  }

  @Test
  void loadsAgainWhenTheLifeIsOver() {
    get("a");
    clock.advance(LIFE);
    assertThat(get("a")).isEqualTo(2);
  }

  @Test
  void useDoesNotProlongALife() {
    get("a");
    clock.advance(LIFE.dividedBy(2));
    get("a");
    clock.advance(LIFE.dividedBy(2));
    assertThat(get("a")).isEqualTo(2);
  }

  @Test
  void loadsAgainWhenTheClockWasSetBack() {
    get("a");
    clock.advance(Duration.ofHours(-1));
    assertThat(get("a")).isEqualTo(2);
  }

  @Test
  void countsTheLifeFromBeforeASlowLoad() {
    values.get(
        "a",
        () -> {
          clock.advance(LIFE.dividedBy(2));
          return loads.incrementAndGet();
        });
    clock.advance(LIFE.dividedBy(2));
    assertThat(get("a")).isEqualTo(2);
  }

  @Test
  void holdsNoMoreThanItsCapacityAndForgetsTheOldestFirst() {
    IntStream.range(0, 100).forEach(i -> get("key " + i));
    assertThat(values.size()).isEqualTo(3);
    assertThat(get("key 99")).isEqualTo(100);
    assertThat(get("key 0")).isEqualTo(101);
  }

  @Test
  void dropsWhatIsTooOldWithoutBeingAskedForIt() {
    get("old");
    clock.advance(LIFE.dividedBy(2));
    get("young");
    clock.advance(LIFE.dividedBy(2));
    values.dropExpired();
    assertThat(values.size()).isEqualTo(1);
    assertThat(get("young")).isEqualTo(2);
  }

  @Test
  void doesNotHoldWhatWasDroppedWhileItWasLoaded() {
    values.get(
        "a",
        () -> {
          values.drop("a");
          return loads.incrementAndGet();
        });
    assertThat(values.size()).isZero();
    assertThat(get("a")).isEqualTo(2);
  }

  @Test
  void loadsTogetherOnlyWhatIsNotHeldAndForNoLongerThanOtherValues() {
    get("a");
    values.load(
        List.of("a", "b", "c"),
        missing -> {
          assertThat(missing).containsExactly("b", "c");
          clock.advance(LIFE.dividedBy(2));
          return Map.of("b", 7);
        });
    assertThat(get("b")).isEqualTo(7);
    assertThat(get("c")).isEqualTo(2);

    clock.advance(LIFE.dividedBy(2));

    assertThat(get("b")).isEqualTo(3);
  }

  @Test
  void holdsNothingOfALoadOfSeveralDuringWhichOneWasDropped() {
    values.load(
        List.of("a", "b"),
        missing -> {
          values.drop("a");
          return Map.of("a", 7, "b", 7);
        });
    assertThat(values.size()).isZero();
  }

  @Test
  void aValueThatHasNoLifeIsHandedOutOnce() {
    var lives = new ShortLived<String, Integer>(clock, Duration::ofSeconds, 3);
    assertThat(lives.get("a", () -> 0)).isZero();
    assertThat(lives.get("a", () -> 1)).isEqualTo(1);
    assertThat(lives.get("a", () -> 2)).isEqualTo(1);
    clock.advance(Duration.ofSeconds(1));
    assertThat(lives.get("a", () -> 2)).isEqualTo(2);
  }

  @Test
  void holdsNothingWhenALoadFails() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            values.get(
                "a",
                () -> {
                  throw new IllegalStateException("store is down");
                }));
    assertThat(values.size()).isZero();
  }

  private int get(String key) {
    return values.get(key, loads::incrementAndGet);
  }
}
