package dk.rettidig.concern.child;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.subject.Subject;

/** The id of a child: random, made here, never derived (D3). */
public record ChildId(String value) implements Id {

  /** Whom the child's data is about. */
  public Subject subject() {
    return new Subject(value);
  }
}
