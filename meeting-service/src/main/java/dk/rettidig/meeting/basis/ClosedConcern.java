package dk.rettidig.meeting.basis;

import dk.rettidig.common.aggregate.Id;
import org.jspecify.annotations.Nullable;

/**
 * That the unit has closed a concern: none of its bases holds any more, also one that is heard of
 * later.
 *
 * @param outOfSight whether what is kept about it is shown to nobody; null is no
 */
record ClosedConcern(Key id, @Nullable Boolean outOfSight) {

  /** The concern's id as concern-service made it. */
  record Key(String value) implements Id {}
}
