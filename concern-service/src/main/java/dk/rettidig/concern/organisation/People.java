package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.common.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All people. */
@Repository
public class People {

  private static final String UNIT = "assignments.unit";
  private static final String ROLE = "assignments.role";

  private final AggregateStore<Person> store;

  People(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(Person.class, "people", "organisation-events", Person::id)
                .about(person -> person.id().subject())
                .indexed(UNIT)
                .indexed(ROLE));
  }

  /** The person, when there is one. */
  public Optional<Person> find(Municipality municipality, PersonId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /** Everybody who has or had an assignment in the unit. */
  public List<Person> of(Municipality municipality, UnitId unit) {
    return store.find(municipality, Match.where(UNIT, unit)).stream().map(Stored::state).toList();
  }

  /** Everybody who has or had the role, wherever. */
  public List<Person> with(Municipality municipality, Role role) {
    return store.find(municipality, Match.where(ROLE, role)).stream().map(Stored::state).toList();
  }

  /** Notes that a person is a guardian of a child; does nothing when that is known. */
  public void becomesGuardian(Actor actor, PersonId id, Subject child) {
    if (!knows(actor, id, child)) {
      change(actor, id, person -> person.becomeGuardianOf(child));
    }
  }

  /** Notes that a person is no longer a guardian of a child; does nothing when that is known. */
  public void ceasesGuardian(Actor actor, PersonId id, Subject child) {
    if (knows(actor, id, child)) {
      change(actor, id, person -> person.ceaseGuardianOf(child));
    }
  }

  private boolean knows(Actor actor, PersonId id, Subject child) {
    return find(actor.municipality(), id)
        .map(person -> person.ownChildren().contains(child))
        .orElse(false);
  }

  void create(Actor actor, Change<Person> entered) {
    store.create(actor, entered.state(), entered);
  }

  void change(Actor actor, PersonId id, Function<Person, Change<Person>> step) {
    store.changeLatest(actor, id, step);
  }
}
