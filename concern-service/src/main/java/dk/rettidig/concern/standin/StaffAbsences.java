package dk.rettidig.concern.standin;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.organisation.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All absences of those who work here. */
@Repository
class StaffAbsences {

  private static final String PERSON = "person";
  private static final String STAND_IN = "standIn";

  private final AggregateStore<StaffAbsence> store;

  StaffAbsences(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(
                    StaffAbsence.class, "staff_absences", "organisation-events", StaffAbsence::id)
                .indexed(PERSON)
                .indexed(STAND_IN));
  }

  Optional<Stored<StaffAbsence>> find(Municipality municipality, StaffAbsenceId id) {
    return store.find(municipality, id);
  }

  List<Stored<StaffAbsence>> of(Municipality municipality, Collection<PersonId> people) {
    return people.isEmpty()
        ? List.of()
        : store.find(municipality, Match.all().andIn(PERSON, people));
  }

  List<StaffAbsence> withStandIn(Municipality municipality, PersonId standIn) {
    return store.find(municipality, Match.where(STAND_IN, standIn)).stream()
        .map(Stored::state)
        .toList();
  }

  Stored<StaffAbsence> create(Actor actor, Object request, StaffAbsence reported) {
    return store.create(actor, request, Change.to(reported));
  }

  Stored<StaffAbsence> change(
      Actor actor,
      StaffAbsenceId id,
      long version,
      Object request,
      Function<StaffAbsence, Change<StaffAbsence>> step) {
    return store.change(actor, id, version, request, step);
  }
}
