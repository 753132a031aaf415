package dk.rettidig.meeting.basis;

import dk.rettidig.common.aggregate.Id;

/**
 * That the unit has closed a concern: none of its bases holds any more, also one that is heard of
 * later.
 */
record ClosedConcern(Key id) {

  /** The concern's id as concern-service made it. */
  record Key(String value) implements Id {}
}
