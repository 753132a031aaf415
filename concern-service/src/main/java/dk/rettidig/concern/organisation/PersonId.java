package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.subject.Subject;

/** The id of a person; the {@code sub} of the person's tokens. */
public record PersonId(String value) implements Id {

  /** Whom the person's data is about. */
  public Subject subject() {
    return new Subject(value);
  }
}
