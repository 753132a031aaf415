package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The items of all agendas; what was written on them is stored under the child's key. */
@Component
public class Items {

  private final AggregateStore<Item> store;

  Items(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Item.class, "items", "meeting-events", Item::id)
                .about(Item::subject)
                .indexed("place.meeting")
                .indexed("place.series", "state")
                .indexed("ground.concern")
                .indexed("ground.child")
                .indexed("askedBy")
                .indexed("decisions.responsible")
                .indexed("decisions.decision"));
  }

  /** The item. */
  public Stored<Item> get(Municipality municipality, ItemId id) {
    return store.get(municipality, id);
  }

  /** The item, when there is one. */
  public Optional<Stored<Item>> find(Municipality municipality, ItemId id) {
    return store.find(municipality, id);
  }

  /** The items that stand, or stood last, on a meeting's agenda. */
  public List<Stored<Item>> on(Municipality municipality, MeetingId meeting) {
    return store.find(municipality, Match.where("place.meeting", meeting));
  }

  /** The closed items of a series. */
  public List<Item> closedIn(Municipality municipality, SeriesId series) {
    return states(municipality, Match.where("place.series", series).and("state", ItemState.CLOSED));
  }

  /** The items that came of a concern. */
  public List<Item> ofConcern(Municipality municipality, String concern) {
    return states(municipality, Match.where("ground.concern", concern));
  }

  /** The items about a child. */
  public List<Item> ofChild(Municipality municipality, String child) {
    return states(municipality, Match.where("ground.child", child));
  }

  /** What the person asked without anybody's name. */
  public List<Item> askedBy(Municipality municipality, PersonId person) {
    return states(municipality, Match.where("askedBy", person));
  }

  /** The closed items in which the person is responsible for something. */
  public List<Item> owedBy(Municipality municipality, PersonId responsible) {
    return states(
        municipality,
        Match.where("decisions.responsible", responsible).and("state", ItemState.CLOSED));
  }

  /** The item in which it was decided. */
  public Optional<Stored<Item>> deciding(Municipality municipality, String decision) {
    return store.find(municipality, Match.where("decisions.decision", decision).limit(1)).stream()
        .findFirst();
  }

  /** Changes an item from the version that the user saw. */
  public Stored<Item> change(
      Actor actor, ItemId id, long version, Object request, Function<Item, Change<Item>> step) {
    return store.change(actor, id, version, request, step);
  }

  /** Changes an item whatever came before. */
  public Stored<Item> changeLatest(Actor actor, ItemId id, Function<Item, Change<Item>> step) {
    return store.changeLatest(actor, id, step);
  }

  /** Keeps a new item. */
  public Stored<Item> create(Actor actor, Object request, Change<Item> item) {
    return store.create(actor, request, item);
  }

  private List<Item> states(Municipality municipality, Match match) {
    return store.find(municipality, match).stream().map(Stored::state).toList();
  }
}
