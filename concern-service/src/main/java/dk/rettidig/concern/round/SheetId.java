package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.organisation.PersonId;

/** The id of a sheet: one for each round and rater. */
public record SheetId(String value) implements Id {

  static SheetId of(RoundId round, PersonId rater) {
    return new SheetId(round.value() + "/" + rater.value());
  }
}
