package dk.rettidig.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RingTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Ring ring = new Ring(4);

  @BeforeEach
  void full() {
    ring.begin(at(0));
    append(0, 4);
  }

  @Test
  void aPlaceIsReadAsLongAsNothingBehindItWasEvicted() throws InterruptedException {
    var place = new Ring.Place(0, at(2));
    append(4, 6);
    assertThat(ring.read(place, NORDSUND, Duration.ZERO))
        .hasValueSatisfying(batch ->
            assertThat(batch.events())
                .extracting(LiveEvent::offset)
                .containsExactly(2L, 3L, 4L, 5L));

    append(6, 7);
    assertThat(ring.read(place, NORDSUND, Duration.ZERO)).isEmpty();
  }

  @Test
  void theOldestPlaceStaysReadableForWhoeverHasSeenWhatIsEvictedNext() throws InterruptedException {
    long oldest = ring.oldest().orElseThrow().index();
    append(4, 5);
    assertThat(ring.read(new Ring.Place(oldest, at(1)), NORDSUND, Duration.ZERO)).isPresent();
    assertThat(ring.read(new Ring.Place(oldest, at(0)), NORDSUND, Duration.ZERO)).isEmpty();
  }

  private void append(long from, long to) {
    ring.append(LongStream.range(from, to).mapToObj(RingTest::event).toList(), at(to));
  }

  static Position at(long offset) {
    return new Position(List.of(offset));
  }

  static LiveEvent event(long offset) {
    return new LiveEvent(
        0, offset, NORDSUND, "clock.warned.v1", "s-" + offset, null, 1, Instant.EPOCH, "{}");
  }
}
