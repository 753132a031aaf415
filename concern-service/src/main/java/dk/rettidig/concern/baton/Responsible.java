package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;

/** Who does an action: exactly one (invariant 3). */
public sealed interface Responsible {

  /** Somebody who works along. */
  record Colleague(PersonId person) implements Responsible {}

  /** Somebody of the family or its network, in plain words: "mor", "mormor". */
  record OfTheFamily(String who) implements Responsible {}
}
