package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;

/** All own ratings. They publish nothing: nobody outside the unit is told of them. */
@Repository
class RatingSheets {

  private static final String ROUND = "round";
  private static final String CHILDREN = "children";

  private final AggregateStore<RatingSheet> store;

  RatingSheets(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(RatingSheet.class, "rating_sheets", "concern-events", RatingSheet::id)
                .indexed(ROUND)
                .indexed(CHILDREN));
  }

  /** One adult's sheet; an empty one where nothing was written. */
  RatingSheet of(Municipality municipality, RoundId round, PersonId rater) {
    return store
        .find(municipality, SheetId.of(round, rater))
        .map(Stored::state)
        .orElseGet(() -> RatingSheet.empty(round, rater));
  }

  /** Every sheet of a round. */
  List<RatingSheet> in(Municipality municipality, RoundId round) {
    return store.find(municipality, Match.where(ROUND, round)).stream().map(Stored::state).toList();
  }

  /** Every sheet on which a child has stood. */
  List<RatingSheet> about(Municipality municipality, ChildId child) {
    return store.find(municipality, Match.where(CHILDREN, child)).stream()
        .map(Stored::state)
        .toList();
  }

  /** Writes on the sheet as it is now; the first word on it makes it. */
  RatingSheet write(Actor actor, RoundId round, PersonId rater, UnaryOperator<RatingSheet> step) {
    SheetId id = SheetId.of(round, rater);
    if (store.find(actor.municipality(), id).isEmpty()) {
      store.create(actor, id, Change.to(RatingSheet.empty(round, rater)));
    }
    return store.changeLatest(actor, id, sheet -> Change.to(step.apply(sheet))).state();
  }
}
