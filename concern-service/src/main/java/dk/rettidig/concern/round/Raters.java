package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Who is expected to rate the children of a group; nobody rates the own family. */
  record Expected(List<Person> people) {

    /** Who of them is to rate the child. */
    Stream<PersonId> of(Child child) {
      return people.stream().filter(person -> !ChildPolicy.isFamily(person, child)).map(Person::id);
    }

    /** Who of them has not submitted a rating of the child. */
    List<PersonId> missing(Child child, List<RatingSheet> written) {
      return of(child)
          .filter(person ->
              written.stream()
                  .filter(sheet -> sheet.rater().equals(person))
                  .noneMatch(sheet -> sheet.submitted(child.id()).isPresent()))
          .toList();
    }
  }

  /**
   * Those who work in the group; where nobody does, those who work in the whole unit.
   *
   * @param group nothing for children without a group
   */
  Expected of(Municipality municipality, UnitId unit, @Nullable GroupId group) {
    List<Person> all = people.of(municipality, unit);
    List<Person> ofTheGroup =
        group == null
            ? List.of()
            : with(all, post -> post.unit().equals(unit) && group.equals(post.group()));
    return new Expected(
        ofTheGroup.isEmpty()
            ? with(all, post -> post.unit().equals(unit) && post.group() == null)
            : ofTheGroup);
  }

  /** Whether somebody of the unit may be talked with about the child: no own family. */
  boolean maySpar(Municipality municipality, UnitId unit, Child child, PersonId colleague) {
    return people.find(municipality, colleague).stream()
        .filter(person -> !ChildPolicy.isFamily(person, child))
        .flatMap(person -> posts(person))
        .filter(post -> post.role() == Role.PROFESSIONAL || post.role() == Role.UNIT_LEADER)
        .anyMatch(post -> post.unit().equals(unit));
  }

  /** Whether somebody still works with the child: in its group, or for the whole unit. */
  boolean worksWith(Municipality municipality, Child child, PersonId somebody) {
    return people.find(municipality, somebody).stream()
        .filter(person -> !ChildPolicy.isFamily(person, child))
        .flatMap(this::posts)
        .filter(post -> post.unit().equals(child.place().unit()))
        .anyMatch(post ->
            post.role() == Role.UNIT_LEADER
                || (post.role() == Role.PROFESSIONAL
                    && (post.group() == null || post.group().equals(child.place().group()))));
  }

  private List<Person> with(List<Person> all, Predicate<Assignment> wanted) {
    return all.stream()
        .filter(person ->
            posts(person).filter(post -> post.role() == Role.PROFESSIONAL).anyMatch(wanted))
        .toList();
  }

  private Stream<Assignment> posts(Person person) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return person.postsOn(today).stream();
  }
}
