package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds out who has daily contact with a group and is therefore expected to rate it. */
@Service
class Raters {

  private final People people;
  private final Clock clock;

  Raters(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /**
   * Those who work in the group; where nobody does, those who work in the whole unit.
   *
   * @param group nothing for children without a group
   */
  List<Person> of(Municipality municipality, UnitId unit, @Nullable GroupId group) {
    List<Person> all = people.of(municipality, unit);
    List<Person> ofTheGroup =
        group == null
            ? List.of()
            : with(all, post -> post.unit().equals(unit) && group.equals(post.group()));
    return ofTheGroup.isEmpty()
        ? with(all, post -> post.unit().equals(unit) && post.group() == null)
        : ofTheGroup;
  }

  private List<Person> with(List<Person> all, Predicate<Assignment> wanted) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return all.stream()
        .filter(person ->
            person.postsOn(today).stream()
                .filter(post -> post.role() == Role.PROFESSIONAL)
                .anyMatch(wanted))
        .toList();
  }
}
