package dk.rettidig.concern.concern;

import dk.rettidig.concern.child.ChildId;
import java.time.Instant;

/** Something that waits for one person. */
public record Task(Kind kind, ConcernId concern, ChildId child, Instant since) {

  /** What waits. */
  public enum Kind {
    /** The forum asks for a basis. */
    SET_BASIS,
    /** The parents do not know of the concern yet. */
    INFORM_PARENTS
  }
}
