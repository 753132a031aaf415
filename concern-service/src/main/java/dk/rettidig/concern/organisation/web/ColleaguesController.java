package dk.rettidig.concern.organisation.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those who work in the same units as the reader, to choose one of them by name. */
@RestController
class ColleaguesController {

  /** Somebody with a post in one of the reader's units today, and the roles held there. */
  record Colleague(String id, String name, @Nullable String title, List<Role> roles) {}

  private final Readers readers;
  private final People people;
  private final Clock clock;

  ColleaguesController(Readers readers, People people, Clock clock) {
    this.readers = readers;
    this.people = people;
    this.clock = clock;
  }

  /** Those who work in the reader's units today, by name. */
  @GetMapping("/v1/colleagues")
  List<Colleague> colleagues(Actor.Person actor) {
    Reader reader = readers.staff(actor);
    Set<UnitId> units =
        reader.posts().stream()
            .filter(post -> post.role().isStaff())
            .map(Assignment::unit)
            .collect(Collectors.toSet());
    LocalDate today = DanishTime.dayOf(clock.instant());
    return units.stream()
        .flatMap(unit -> people.of(actor.municipality(), unit).stream())
        .distinct()
        .map(person -> colleague(person, units, today))
        .filter(colleague -> !colleague.roles().isEmpty())
        .sorted(DanishOrder.by(Colleague::name))
        .toList();
  }

  private static Colleague colleague(Person person, Set<UnitId> units, LocalDate today) {
    List<Role> roles =
        person.postsOn(today).stream()
            .filter(post -> units.contains(post.unit()) && post.role().isStaff())
            .map(Assignment::role)
            .distinct()
            .sorted()
            .toList();
    return new Colleague(person.id().value(), person.card().name(), person.card().title(), roles);
  }
}
