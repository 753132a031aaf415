package dk.rettidig.meeting.organisation;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people that concern-service has told of. */
@Component
public class People {

  private final AggregateStore<Person> store;

  People(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Person.class, "people", "meeting-events", Person::id)
                .indexed("assignments.unit"));
  }

  /** Keeps a person as the event says they are now. */
  public void keep(EventEnvelope event, Person person) {
    store.on(event, person.id(), there -> Optional.of(Change.to(person)));
  }

  /** Everybody who works or has worked in the unit. */
  public List<Person> everIn(Municipality municipality, UnitId unit) {
    return store.find(municipality, Match.where("assignments.unit", unit)).stream()
        .map(Stored::state)
        .toList();
  }

  /** The person, when known. */
  public Optional<Person> find(Municipality municipality, PersonId id) {
    return store.find(municipality, id).map(Stored::state);
  }
}
