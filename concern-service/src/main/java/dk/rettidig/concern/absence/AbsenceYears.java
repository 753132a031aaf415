package dk.rettidig.concern.absence;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** All pupils' absence, by school year. It publishes nothing: nobody else needs to know. */
@Repository
class AbsenceYears {

  private final AggregateStore<AbsenceYear> store;

  AbsenceYears(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(AbsenceYear.class, "absence_years", "child-events", AbsenceYear::id)
                .about(year -> year.child().subject()));
  }

  Optional<AbsenceYear> find(Municipality municipality, AbsenceYearId id) {
    return store.find(municipality, id).map(Stored::state);
  }

  /** The registered days of these children in these school years. */
  Map<ChildId, List<AbsenceDay>> of(
      Municipality municipality, Collection<ChildId> children, List<SchoolYear> years) {
    List<AbsenceYearId> ids =
        children.stream()
            .flatMap(child -> years.stream().map(year -> AbsenceYearId.of(child, year)))
            .toList();
    return store.find(municipality, Match.all().andIn("_id", ids)).stream()
        .map(Stored::state)
        .collect(
            Collectors.groupingBy(
                AbsenceYear::child,
                Collectors.flatMapping(year -> year.days().stream(), Collectors.toList())));
  }

  /** Changes the year as it is now, which may be that nothing is registered yet. */
  void keep(Actor actor, AbsenceYear empty, List<Registration> registrations) {
    if (store.find(actor.municipality(), empty.id()).isEmpty()
        && begins(actor, empty.with(registrations))) {
      return;
    }
    store.changeLatest(actor, empty.id(), there -> Change.to(there.with(registrations)));
  }

  /** Not when another import began it meanwhile. */
  private boolean begins(Actor actor, AbsenceYear first) {
    try {
      return store.create(actor, first, Change.to(first)).state().equals(first);
    } catch (IdTaken _) {
      return false;
    }
  }
}
