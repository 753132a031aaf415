package dk.rettidig.concern.concern;

import dk.rettidig.common.aggregate.DomainEvent;
import java.util.List;
import java.util.stream.Stream;

/** What happens to a concern; on the path of suspected abuse, none of it leaves. */
public sealed interface ConcernEvent extends DomainEvent {

  /** What those outside are told before a concern leaves their sight. */
  static List<DomainEvent> outOfSight(Concern concern) {
    Stream<DomainEvent> withdrawn =
        concern.bases().stream()
            .filter(basis -> basis.withdrawnAt() == null)
            .map(basis -> new BasisWithdrawn(concern, basis.basis()));
    return Stream.concat(withdrawn, Stream.of(new ConcernClosed(concern, true))).toList();
  }

  /** It was recorded. */
  record ConcernRaised(Concern concern) implements ConcernEvent {}

  /** It was placed, or asks for the forum, otherwise than before. */
  record ConcernPlaced(Concern concern) implements ConcernEvent {}

  /** Somebody outside the unit may see it. */
  record BasisSet(Concern concern, Basis basis) implements ConcernEvent {}

  /** They may no longer. */
  record BasisWithdrawn(Concern concern, BasisId basis) implements ConcernEvent {}

  /**
   * Nothing more will happen to it.
   *
   * @param outOfSight whether it is not over but kept from others: what they have of it is shown to
   *     nobody
   */
  record ConcernClosed(Concern concern, boolean outOfSight) implements ConcernEvent {}
}
