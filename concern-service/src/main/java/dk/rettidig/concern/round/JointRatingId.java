package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.child.ChildId;

/** The id of a joint rating: a child has one in each round. */
public record JointRatingId(String value) implements Id {

  static JointRatingId of(RoundId round, ChildId child) {
    return new JointRatingId(round.value() + "/" + child.value());
  }
}
