package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends a reader what happens in the municipality, until the reader goes or the token ends. */
public final class FollowEvents {

  private final Ring ring;
  private final History history;
  private final ShowOverview overview;
  private final StreamReaders readers;
  private final StreamSettings settings;

  FollowEvents(
      Ring ring,
      History history,
      ShowOverview overview,
      StreamReaders readers,
      StreamSettings settings) {
    this.ring = ring;
    this.history = history;
    this.overview = overview;
    this.readers = readers;
    this.settings = settings;
  }

  /**
   * Checks whether the person may follow, before anything is answered.
   *
   * @throws NotForStreamReader when the person is neither manager nor intake there
   * @throws StreamNotReady when this instance has just started
   */
  public void require(Actor.Person reader) {
    readers.require(reader);
    if (ring.now().isEmpty()) {
      throw new StreamNotReady();
    }
  }

  /**
   * Sends frames on the caller's thread.
   *
   * @param lastId the last id that the reader saw; without one it begins with the overview
   * @param life how long the token is valid yet
   * @throws IOException when the reader is gone
   */
  public void follow(Municipality municipality, @Nullable String lastId, Duration life, Sink sink)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + life.toNanos();
    Ring.Place place = begin(municipality, lastId, sink);
    while (System.nanoTime() < end) {
      place = step(municipality, place, remaining(end), sink);
    }
  }

  private Ring.Place step(
      Municipality municipality, Ring.Place place, Duration remaining, Sink sink)
      throws IOException, InterruptedException {
    Duration wait =
        remaining.compareTo(settings.heartbeat()) < 0 ? remaining : settings.heartbeat();
    Optional<Ring.Batch> read = ring.read(place, municipality, wait);
    if (read.isEmpty()) {
      return reset(municipality, sink);
    }
    Ring.Batch batch = read.get();
    if (batch.events().isEmpty()) {
      sink.beat(batch.position());
    } else {
      sink.events(batch.position(), batch.events());
      TimeUnit.NANOSECONDS.sleep(settings.spacing().toNanos());
    }
    return new Ring.Place(batch.index(), batch.position());
  }

  private Ring.Place begin(Municipality municipality, @Nullable String lastId, Sink sink)
      throws IOException {
    Optional<Ring.Place> oldest = ring.oldest();
    Optional<Position> last =
        Optional.ofNullable(lastId).flatMap(Position::parse).filter(this::isUsable);
    if (last.isEmpty() || oldest.isEmpty()) {
      return reset(municipality, sink);
    }
    Position from = last.get();
    Ring.Place kept = oldest.get();
    if (from.recordsTo(kept.position()) == 0) {
      return new Ring.Place(kept.index(), from);
    }
    Optional<List<LiveEvent>> missed = history.between(from, kept.position(), municipality);
    if (missed.isEmpty()) {
      return reset(municipality, sink);
    }
    Position caughtUp = from.max(kept.position());
    if (!missed.get().isEmpty()) {
      sink.events(caughtUp, missed.get());
    }
    return new Ring.Place(kept.index(), caughtUp);
  }

  /** Asks the broker only about a place that is not in memory. */
  private boolean isUsable(Position position) {
    return ring.holds(position) || history.isUsable(position);
  }

  /** The place is taken before the figures, so that an event in between is sent, not lost. */
  private Ring.Place reset(Municipality municipality, Sink sink) throws IOException {
    Ring.Place now = ring.now().orElseThrow(StreamNotReady::new);
    sink.reset(now.position(), overview.of(municipality));
    return now;
  }

  private static Duration remaining(long end) {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }
}
