package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.notification.Discretion;
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
  private final Discretion discretion;
  private final StreamSettings settings;

  FollowEvents(
      Ring ring,
      History history,
      ShowOverview overview,
      StreamReaders readers,
      Discretion discretion,
      StreamSettings settings) {
    this.ring = ring;
    this.history = history;
    this.overview = overview;
    this.readers = readers;
    this.discretion = discretion;
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
  public void follow(Actor.Person reader, @Nullable String lastId, Duration life, Sink sink)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + life.toNanos();
    var sight = new Sight(discretion, reader);
    Ring.Place place = begin(sight, lastId, sink);
    while (System.nanoTime() < end) {
      place = step(sight, place, end, sink);
    }
  }

  /**
   * The next frame or heartbeat. What is kept from the reader leaves no trace: neither a frame nor
   * a heartbeat before its time.
   */
  private Ring.Place step(Sight sight, Ring.Place from, long end, Sink sink)
      throws IOException, InterruptedException {
    long beat = Math.min(end, System.nanoTime() + settings.heartbeat().toNanos());
    Ring.Place place = from;
    while (true) {
      Optional<Ring.Batch> read = ring.read(place, sight.reader().municipality(), remaining(beat));
      if (read.isEmpty()) {
        return catchUp(sight, place.position(), sink);
      }
      Ring.Batch batch = read.get();
      place = new Ring.Place(batch.index(), batch.position());
      List<LiveEvent> shown = sight.of(batch.events());
      if (!shown.isEmpty()) {
        sink.events(batch.position(), shown);
        TimeUnit.NANOSECONDS.sleep(settings.spacing().toNanos());
        return place;
      }
      if (System.nanoTime() >= beat) {
        sink.beat(batch.position());
        return place;
      }
    }
  }

  private Ring.Place begin(Sight sight, @Nullable String lastId, Sink sink) throws IOException {
    Optional<Position> last =
        Optional.ofNullable(lastId).flatMap(Position::parse).filter(this::isUsable);
    return last.isPresent() ? catchUp(sight, last.get(), sink) : reset(sight, sink);
  }

  /**
   * Goes on from a place: in memory where everything behind it is kept, else by the broker up to
   * where the tail is now, so that what comes meanwhile cannot push the next place out of memory.
   */
  private Ring.Place catchUp(Sight sight, Position from, Sink sink) throws IOException {
    Optional<Ring.Place> oldest = ring.oldest();
    if (oldest.isPresent() && from.recordsTo(oldest.get().position()) == 0) {
      return new Ring.Place(oldest.get().index(), from);
    }
    Ring.Place now = ring.now().orElseThrow(StreamNotReady::new);
    Optional<List<LiveEvent>> missed =
        history.between(from, now.position(), sight.reader().municipality());
    if (missed.isEmpty()) {
      return reset(sight, sink);
    }
    Position caughtUp = from.max(now.position());
    List<LiveEvent> shown = sight.of(missed.get());
    if (!shown.isEmpty()) {
      sink.events(caughtUp, shown);
    }
    return new Ring.Place(now.index(), caughtUp);
  }

  /** Asks the broker only about a place that is not in memory. */
  private boolean isUsable(Position position) {
    return ring.holds(position) || history.isUsable(position);
  }

  /** The place is taken before the figures, so that an event in between is sent, not lost. */
  private Ring.Place reset(Sight sight, Sink sink) throws IOException {
    Ring.Place now = ring.now().orElseThrow(StreamNotReady::new);
    sink.reset(now.position(), overview.of(sight.reader()));
    return now;
  }

  private static Duration remaining(long end) {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }
}
