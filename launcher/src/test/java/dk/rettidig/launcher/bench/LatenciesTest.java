package dk.rettidig.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  private final Latencies latencies = new Latencies();

  @Test
  void answersWithTheNearestRank() {
    for (int millis = 1; millis <= 100; millis++) {
      latencies.note(Duration.ofMillis(millis).toNanos());
    }

    assertThat(latencies.percentile(50)).isEqualTo(50);
    assertThat(latencies.percentile(99)).isEqualTo(99);
    assertThat(latencies.within(Duration.ofMillis(30))).isEqualTo(30);
  }

  @Test
  void saysThatNothingCame() {
    assertThat(latencies.summary()).isEqualTo("nothing came");
  }

  @Test
  void countsTheWaitThatALateStartCauses() {
    var load = new OpenLoop(100, Duration.ofMillis(100));

    int failed =
        load.run((number, intended) -> {
          latencies.note(System.nanoTime() - intended);
          if (number == 3) {
            throw new IllegalStateException("as a request may");
          }
        });

    assertThat(failed).isEqualTo(1);
    assertThat(latencies.count()).isEqualTo(10);
  }
}
