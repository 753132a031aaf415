package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.common.store.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The fixed forums of a municipality, each a series of meetings. */
@Component
public class Forums {

  private final AggregateStore<Series> store;

  Forums(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Series.class, "series", "meeting-events", Series::id)
                .indexed("district"));
  }

  /** All series, one for each district. */
  public List<Series> all(Municipality municipality) {
    return stored(municipality).stream().map(Stored::state).toList();
  }

  /**
   * All series that can be read.
   *
   * @param unreadable takes the others, so that they stop nothing else
   */
  public List<Series> all(Municipality municipality, Consumer<Unreadable> unreadable) {
    return store.find(municipality, Match.all().ascending("district"), unreadable).stream()
        .map(Stored::state)
        .toList();
  }

  /** The series. */
  public Series get(Municipality municipality, SeriesId id) {
    return store.get(municipality, id).state();
  }

  /** The series of a district, when one is planned. */
  public Optional<Series> of(Municipality municipality, String district) {
    return store.find(municipality, Match.where("district", district).limit(1)).stream()
        .map(Stored::state)
        .findFirst();
  }

  /** All series, one for each district, each with its version. */
  public List<Stored<Series>> stored(Municipality municipality) {
    return store.find(municipality, Match.all().ascending("district"));
  }

  Stored<Series> change(
      Actor actor, SeriesId id, long version, Object request, UnaryOperator<Series> step) {
    return store.change(actor, id, version, request, series -> Change.to(step.apply(series)));
  }

  Stored<Series> plan(Actor actor, Series series) {
    return store.create(actor, series, Change.to(series));
  }
}
