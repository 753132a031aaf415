package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.IdTaken;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** All joint ratings. They publish nothing: nobody outside the unit is told of them. */
@Repository
class JointRatings {

  private static final String ROUND = "round";
  private static final String CHILD = "child";
  private static final String TELLER = "teller";

  private final AggregateStore<JointRating> store;

  JointRatings(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(JointRating.class, "joint_ratings", "concern-events", JointRating::id)
                .about(rating -> rating.child().subject())
                .indexed(ROUND, CHILD)
                .indexed(CHILD)
                .indexed(TELLER));
  }

  Optional<Stored<JointRating>> find(Municipality municipality, RoundId round, ChildId child) {
    return store.find(municipality, JointRatingId.of(round, child));
  }

  /** Those of a round. */
  List<JointRating> in(Municipality municipality, RoundId round) {
    return store.find(municipality, Match.where(ROUND, round)).stream().map(Stored::state).toList();
  }

  /** Those whose parents somebody has still to tell. */
  List<JointRating> toldBy(Municipality municipality, PersonId teller) {
    return store.find(municipality, Match.where(TELLER, teller)).stream()
        .map(Stored::state)
        .toList();
  }

  /** Those of a child, over all rounds. */
  List<JointRating> about(Municipality municipality, ChildId child) {
    return store.find(municipality, Match.where(CHILD, child)).stream().map(Stored::state).toList();
  }

  /** The latest of a child in the same unit from before the round was opened. */
  Optional<JointRating> before(Municipality municipality, Round round, ChildId child) {
    return about(municipality, child).stream()
        .filter(one -> one.unit().equals(round.unit()) && !one.round().equals(round.id()))
        .filter(one -> round.steps().isEmpty() || one.at().isBefore(round.steps().getFirst().at()))
        .max(Comparator.comparing(JointRating::at));
  }

  /** Which of the children have theirs in the round. */
  Set<ChildId> rated(Municipality municipality, RoundId round, Collection<ChildId> children) {
    Match match =
        Match.where(ROUND, round).andIn(CHILD, children.stream().map(ChildId::value).toList());
    return store.find(municipality, match).stream()
        .map(rating -> rating.state().child())
        .collect(Collectors.toSet());
  }

  /**
   * Keeps it; the same request again answers with the same rating.
   *
   * @throws AlreadyRatedJointly when the child has another one in this round
   */
  Stored<JointRating> create(Actor actor, Object request, JointRating rating) {
    try {
      return store.create(actor, request, Change.to(rating));
    } catch (IdTaken _) {
      throw new AlreadyRatedJointly();
    }
  }

  Stored<JointRating> change(
      Actor actor,
      JointRatingId id,
      long version,
      Object request,
      Function<JointRating, Change<JointRating>> step) {
    return store.change(actor, id, version, request, step);
  }
}
