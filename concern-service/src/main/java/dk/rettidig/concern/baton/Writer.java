package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;

/** Who wrote an entry: somebody who works here, or the family itself. */
public record Writer(PersonId person, boolean family) {

  static Writer staff(PersonId person) {
    return new Writer(person, false);
  }

  static Writer family(PersonId person) {
    return new Writer(person, true);
  }
}
