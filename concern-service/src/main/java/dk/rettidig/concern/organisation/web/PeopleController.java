package dk.rettidig.concern.organisation.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.names.AskedIds;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Names and work addresses of staff, at the moment of use (D2). */
@RestController
class PeopleController {

  /** Somebody's name; {@code mail} only for services and leaders. */
  record Named(
      String id,
      String name,
      @Nullable String title,
      @Nullable String phone,
      @Nullable String mail) {}

  private final Readers readers;
  private final People people;

  PeopleController(Readers readers, People people) {
    this.readers = readers;
    this.people = people;
  }

  /** Names and work phones of staff by id; those who are not known are left out. */
  @PostMapping("/v1/people/names")
  List<Named> names(Actor actor, @RequestBody AskedIds asked) {
    Reader reader = readers.staff(actor);
    boolean mail =
        actor instanceof Actor.Unattended || reader.posts(Role.UNIT_LEADER).findAny().isPresent();
    return asked.each().stream()
        .flatMap(id -> people.find(actor.municipality(), new PersonId(id)).stream())
        .filter(person -> worksHere(person) || actor.id().equals(person.id().value()))
        .map(person -> named(person, mail))
        .toList();
  }

  /** Guardians have an entry too; their names are shown with their child, not here. */
  private static boolean worksHere(Person person) {
    return person.assignments().stream().anyMatch(post -> post.role().isStaff());
  }

  private static Named named(Person person, boolean mail) {
    Person.Card card = person.card();
    return new Named(
        person.id().value(), card.name(), card.title(), card.phone(), mail ? card.mail() : null);
  }
}
