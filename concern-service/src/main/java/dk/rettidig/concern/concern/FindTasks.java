package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds what waits for somebody; on the path of suspected abuse nothing does. */
@Service
public class FindTasks {

  private final Door door;
  private final ConcernDoor concernDoor;
  private final Children children;
  private final Concerns concerns;
  private final People people;
  private final Clock clock;

  FindTasks(
      Door door,
      ConcernDoor concernDoor,
      Children children,
      Concerns concerns,
      People people,
      Clock clock) {
    this.door = door;
    this.concernDoor = concernDoor;
    this.children = children;
    this.concerns = concerns;
    this.people = people;
    this.clock = clock;
  }

  /** The actor's tasks, oldest first. */
  public List<Task> of(Actor.Person actor) {
    Reader reader = door.reader(actor);
    LocalDate today = DanishTime.dayOf(clock.instant());
    List<Task> tasks =
        candidates(reader)
            .filter(concern -> !concern.restricted() && concern.closedAt() == null)
            .filter(concern -> maySteer(reader, concern))
            .flatMap(concern -> tasks(reader, concern, today))
            .sorted(Comparator.comparing(Task::since))
            .toList();
    Set<Subject> subjects =
        tasks.stream().map(task -> task.child().subject()).collect(Collectors.toSet());
    door.seen(actor, subjects, "task:list", "INTERNAL", null);
    return tasks;
  }

  private Stream<Concern> candidates(Reader reader) {
    Stream<Concern> own = concerns.by(reader.municipality(), reader.person()).stream();
    Stream<Concern> led =
        reader
            .posts(Role.UNIT_LEADER)
            .flatMap(post -> concerns.of(reader.municipality(), post.unit()).stream());
    return Stream.concat(own, led)
        .collect(Collectors.toMap(Concern::id, Function.identity(), (one, _) -> one))
        .values()
        .stream();
  }

  /** A task is only for who may do it. */
  private boolean maySteer(Reader reader, Concern concern) {
    return children
        .find(reader.municipality(), concern.child())
        .filter(child ->
            ConcernPolicy.maySteer(reader, concernDoor.access(reader, child, concern), concern))
        .isPresent();
  }

  private Stream<Task> tasks(Reader reader, Concern concern, LocalDate today) {
    Stream<Task> basis =
        concern.basisAskedAt(today).stream()
            .map(asked -> task(Task.Kind.SET_BASIS, concern, asked));
    Stream<Task> parents =
        mustInform(reader, concern, today)
            ? Stream.of(task(Task.Kind.INFORM_PARENTS, concern, concern.raisedAt()))
            : Stream.empty();
    return Stream.concat(basis, parents);
  }

  /** The author; where the author has left the unit, its leader. */
  private boolean mustInform(Reader reader, Concern concern, LocalDate today) {
    return !concern.takenOver()
        && !concern.account().parentsInformed()
        && (concern.author().equals(reader.person()) || !authorIsThere(reader, concern, today));
  }

  private boolean authorIsThere(Reader reader, Concern concern, LocalDate today) {
    return people.find(reader.municipality(), concern.author()).stream()
        .flatMap(author -> author.postsOn(today).stream())
        .filter(post -> post.role() == Role.PROFESSIONAL || post.role() == Role.UNIT_LEADER)
        .anyMatch(post -> post.unit().equals(concern.unit()));
  }

  private static Task task(Task.Kind kind, Concern concern, Instant since) {
    return new Task(kind, concern.id(), concern.child(), since);
  }
}
