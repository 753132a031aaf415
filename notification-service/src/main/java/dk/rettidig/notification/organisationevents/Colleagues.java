package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The staff of each municipality. */
@Component
public class Colleagues {

  private final AggregateStore<Colleague> store;

  Colleagues(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Colleague.class, "colleagues", "notification-events", Colleague::id)
                .indexed("units")
                .indexed("assignments.role"));
  }

  /** The person, when this municipality has told of them. */
  public Optional<Colleague> find(Municipality municipality, String person) {
    return store.find(municipality, new Colleague.ColleagueId(person)).map(Stored::state);
  }

  /** Whether the person holds one of the roles on the day, by the token and by an assignment. */
  public boolean holds(Actor.Person person, Set<Role> roles, LocalDate day) {
    return find(person.municipality(), person.id())
        .filter(known -> roles.stream().anyMatch(role -> person.has(role) && known.is(role, day)))
        .isPresent();
  }

  /** Those who hold the role in the unit on the day. */
  public List<Colleague> holding(Municipality municipality, Role role, String unit, LocalDate day) {
    return store.find(municipality, Match.where("units", unit)).stream()
        .map(Stored::state)
        .filter(colleague -> colleague.is(role, unit, day))
        .toList();
  }

  /** Those who hold the role in any unit on the day. */
  public List<Colleague> holding(Municipality municipality, Role role, LocalDate day) {
    return store.find(municipality, Match.where("assignments.role", role)).stream()
        .map(Stored::state)
        .filter(colleague -> colleague.is(role, day))
        .toList();
  }

  void changed(EventEnvelope event, PersonChanged body) {
    Colleague now = Colleague.of(body);
    store.on(event, now.id(), before -> Optional.of(Change.to(now)));
  }
}
