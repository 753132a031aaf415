package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works along.
 *
 * @param until when the person stopped
 */
public record Participant(PersonId person, Instant from, @Nullable Instant until) {

  /** Whether the person still works along. */
  public boolean takesPart() {
    return until == null;
  }

  Participant stopped(Instant at) {
    return until == null ? new Participant(person, from, at) : this;
  }
}
