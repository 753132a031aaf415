package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import java.util.List;
import java.util.Optional;

/** Reads what the ring no longer holds, back to a bound. */
public interface History {

  /**
   * The municipality's events from one place to another, each once.
   *
   * @return empty when the first place cannot be used: too far back, no longer kept, or not of this
   *     topic
   */
  Optional<List<LiveEvent>> between(Position from, Position to, Municipality municipality);

  /** Whether the place exists in the topic as it is now. */
  boolean isUsable(Position position);
}
