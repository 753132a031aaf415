package dk.rettidig.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.testing.RunningService;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** A reader who is slower than what happens: memory has moved on, and nothing is missing. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OvertakenReaderTest {

  private static final int KEPT = 4;
  private static final Actor.Person READER =
      new Actor.Person("slow-reader", new Municipality("901"), Set.of(Role.MANAGER));

  private final Ring ring = new Ring(KEPT);
  private final FollowEvents follow;
  private long written;

  OvertakenReaderTest(ShowOverview overview, StreamReaders readers, Discretion discretion) {
    var atOnce = new StreamSettings(KEPT, 100, Duration.ZERO, Duration.ofMillis(20));
    this.follow = new FollowEvents(ring, new Written(), overview, readers, discretion, atOnce);
  }

  @Test
  void goesOnFromTheBrokerHoweverOftenItIsOvertaken() throws IOException, InterruptedException {
    ring.begin(RingTest.at(0));
    write(2);
    var slow = new Slow();

    follow.follow(READER, RingTest.at(0).text(), Duration.ofMillis(300), slow);

    assertThat(slow.seen)
        .containsExactlyElementsOf(
            LongStream.range(0, written).mapToObj(offset -> "s-" + offset).toList());
    assertThat(written).isEqualTo(2 + 3 * 3 * KEPT);
  }

  private void write(int more) {
    List<LiveEvent> events =
        LongStream.range(written, written + more).mapToObj(RingTest::event).toList();
    written += more;
    ring.append(events, RingTest.at(written));
  }

  /** While it takes one of its first three frames in, far more happens than memory keeps. */
  private final class Slow implements Sink {

    private final List<String> seen = new ArrayList<>();
    private int frames;

    @Override
    public void events(Position id, List<LiveEvent> events) {
      events.forEach(event -> seen.add(event.subject()));
      if (frames++ < 3) {
        write(3 * KEPT);
      }
    }

    @Override
    public void reset(Position id, Overview overview) {
      seen.add("reset");
    }

    @Override
    public void beat(Position id) {}
  }

  /** The topic as it was written. */
  private static final class Written implements History {

    @Override
    public Optional<List<LiveEvent>> between(Position from, Position to, Municipality whose) {
      return Optional.of(LongStream.range(from.of(0), to.of(0)).mapToObj(RingTest::event).toList());
    }

    @Override
    public boolean isUsable(Position position) {
      return true;
    }
  }
}
