package dk.rettidig.concern.leaving;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Shows what somebody has open, to that person and to the leaders of the person's units. */
@Service
public class ReadOpenItems {

  /** Of one person, oldest first. */
  public record Found(Person person, List<OpenItem> items) {}

  private final Door door;
  private final People people;
  private final List<OpenItemSource> sources;

  ReadOpenItems(Door door, People people, List<OpenItemSource> sources) {
    this.door = door;
    this.people = people;
    this.sources = List.copyOf(sources);
  }

  /**
   * Everything open in this service; the look at the children is written down.
   *
   * @throws NotShown for others, and where there is no such person
   */
  public Found of(Actor.Person actor, PersonId whose) {
    Reader reader = door.reader(actor);
    Person person =
        people
            .find(actor.municipality(), whose)
            .filter(one -> maySee(reader, one))
            .orElseThrow(NotShown::new);
    List<OpenItem> items =
        sources.stream()
            .flatMap(source -> source.of(reader, whose).stream())
            .sorted(Comparator.comparing(OpenItem::since))
            .toList();
    Set<Subject> subjects =
        items.stream().map(item -> item.child().id().subject()).collect(Collectors.toSet());
    door.seen(actor, subjects, "leaving:list", "INTERNAL", null);
    return new Found(person, items);
  }

  /**
   * Who has left the reader's units, or will be gone before long, and still has something open;
   * with all others who work there, by name.
   */
  public List<Found> led(Actor.Person actor) {
    Reader reader = door.reader(actor);
    return reader
        .posts(Role.UNIT_LEADER)
        .flatMap(post -> people.of(actor.municipality(), post.unit()).stream())
        .distinct()
        .flatMap(person -> withItems(reader, person).stream())
        .toList();
  }

  /** How many items, not which: nobody's look. */
  private Optional<Found> withItems(Reader reader, Person person) {
    List<OpenItem> items =
        sources.stream().flatMap(source -> source.of(reader, person.id()).stream()).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Found(person, items));
  }

  /** Also of whom has left: the posts that are over count. */
  private static boolean maySee(Reader reader, Person person) {
    return (reader.person().equals(person.id()) && reader.staff())
        || person.assignments().stream()
            .anyMatch(post -> reader.holds(Role.UNIT_LEADER, post.unit()));
  }
}
