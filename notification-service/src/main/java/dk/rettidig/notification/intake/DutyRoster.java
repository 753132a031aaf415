package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans the duty so that no hour is without a named person, and alarms when one is. */
@Component
public class DutyRoster {

  private record Planned(Instant from, Instant to, List<Shift> shifts) {}

  private final AggregateStore<Roster> rosters;
  private final AggregateStore<UnmannedHour> hours;
  private final Colleagues colleagues;
  private final Readers readers;
  private final Clock clock;

  DutyRoster(AggregateStores stores, Colleagues colleagues, Readers readers, Clock clock) {
    rosters =
        stores.open(AggregateKind.of(Roster.class, "rosters", "notification-events", Roster::id));
    hours =
        stores.open(
            AggregateKind.of(
                UnmannedHour.class, "unmanned_hours", "notification-events", UnmannedHour::id));
    this.colleagues = colleagues;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * Replaces the plan between two moments.
   *
   * @param version of the roster as the planner saw it
   * @throws HourWithoutAnybody when the plan leaves a gap, in itself or to the plans beside it
   * @throws NobodyOfTheDesk when it names somebody who does not work there
   */
  public Stored<Roster> plan(
      Actor.Person planner, long version, Instant from, Instant to, List<Shift> shifts) {
    require(planner);
    if (!from.isBefore(to)) {
      throw Incomplete.invalid("to");
    }
    for (Shift shift : shifts) {
      requireOfTheDesk(planner.municipality(), shift);
    }
    Instant now = clock.instant();
    if (rosters.find(planner.municipality(), Roster.ONLY).isEmpty()) {
      Actor system = Actor.system("duty roster", planner.municipality());
      rosters.create(system, "roster", Change.to(Roster.empty()));
    }
    return rosters.change(
        planner,
        Roster.ONLY,
        version,
        new Planned(from, to, shifts),
        roster -> Change.to(roster.plan(from, to, shifts, now)));
  }

  /** The roster; an empty one where nothing was planned yet. */
  public Stored<Roster> read(Actor.Person reader) {
    require(reader);
    return rosters
        .find(reader.municipality(), Roster.ONLY)
        .orElseGet(() -> new Stored<>(Roster.empty(), 0));
  }

  /** Who is on duty now and still works at the desk. */
  public Set<String> onDuty(Municipality municipality) {
    Instant now = clock.instant();
    return roster(municipality).onDutyAt(now).stream()
        .filter(person -> worksThere(municipality, person, now))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Alarms, once an hour, when nobody named is on duty. */
  public void watch(Municipality municipality) {
    Instant now = clock.instant();
    if (onDuty(municipality).isEmpty()
        && hours.find(municipality, UnmannedHour.idOf(now)).isEmpty()) {
      Optional<UnmannedHour> before =
          hours
              .find(municipality, UnmannedHour.idOf(now.minus(Duration.ofHours(1))))
              .map(Stored::state);
      hours.create(Actor.system("duty roster", municipality), "hour", UnmannedHour.at(now, before));
    }
  }

  private Roster roster(Municipality municipality) {
    return rosters.find(municipality, Roster.ONLY).map(Stored::state).orElseGet(Roster::empty);
  }

  private void requireOfTheDesk(Municipality municipality, Shift shift) {
    if (!worksThere(municipality, shift.person(), shift.from())
        || !worksThere(municipality, shift.person(), shift.to().minusMillis(1))) {
      throw new NobodyOfTheDesk();
    }
  }

  private boolean worksThere(Municipality municipality, String person, Instant moment) {
    return colleagues
        .find(municipality, person)
        .filter(colleague -> colleague.is(Role.INTAKE, DanishTime.dayOf(moment)))
        .isPresent();
  }

  private void require(Actor.Person actor) {
    if (!actor.has(Role.ADMIN) && !readers.worksAtDesk(actor)) {
      throw new NotAtTheDesk();
    }
  }
}
