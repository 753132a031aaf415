package dk.rettidig.meeting.basis;

import dk.rettidig.common.aggregate.Id;

/**
 * What a basis is found by: the client that made its id promised to make it once within the
 * concern, not once for all, so one person's basis never stands in another's place.
 */
public record BasisKey(String value) implements Id {

  /** No id holds a slash. */
  static BasisKey of(String concern, BasisId basis) {
    return new BasisKey(concern + "/" + basis.value());
  }
}
