package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.record.HiddenLooks;
import dk.rettidig.concern.standin.Staffings;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The one way to a concern: not there and not for this reader are the same answer. */
@Service
public class ConcernDoor implements HiddenLooks {

  /** What the read log says of a look at a concern on the path of suspected abuse. */
  public static final String RESTRICTED = "concern:restricted";

  private final Door door;
  private final Children children;
  private final Concerns concerns;
  private final Staffings staffings;

  ConcernDoor(Door door, Children children, Concerns concerns, Staffings staffings) {
    this.door = door;
    this.children = children;
    this.concerns = concerns;
    this.staffings = staffings;
  }

  /** A reader before a concern that may be seen, though the look is not yet written down. */
  public record Entry(Reader reader, Child child, Access access, Stored<Concern> stored) {

    /** The concern. */
    public Concern concern() {
      return stored.state();
    }
  }

  /**
   * The concern, when the actor may see it; the look is not written down yet.
   *
   * @throws NotShown when there is no such concern, or not for this reader
   */
  public Entry find(Actor actor, ConcernId id) {
    Stored<Concern> stored = concerns.find(actor.municipality(), id).orElseThrow(NotShown::new);
    Reader reader = door.reader(actor);
    Child child =
        children.find(actor.municipality(), stored.state().child()).orElseThrow(NotShown::new);
    Access access = access(reader, child, stored.state());
    if (!mayRead(reader, access, stored.state())) {
      throw new NotShown();
    }
    return new Entry(reader, child, access, stored);
  }

  /** Whether the concern is on the path of suspected abuse by now. */
  public boolean isRestricted(Municipality municipality, ConcernId id) {
    return concerns
        .find(municipality, id)
        .filter(stored -> stored.state().restricted())
        .isPresent();
  }

  /**
   * Whether the reader may know of what goes on because of a concern: on the path of suspected
   * abuse only who may know of the concern itself.
   */
  public boolean mayKnow(Reader reader, Child child, ConcernId id) {
    return concerns
        .find(reader.municipality(), id)
        .map(Stored::state)
        .filter(concern -> concern.restricted())
        .map(concern -> mayRead(reader, access(reader, child, concern), concern))
        .orElse(true);
  }

  /** What the reader may see of the concern's child for the sake of the concern. */
  Access access(Reader reader, Child child, Concern concern) {
    return door.toMatter(reader, child, concern.unit());
  }

  /** Whether who stands before the child may learn that the concern exists. */
  boolean mayRead(Door.Entry entry, Concern concern) {
    Access access = access(entry.reader(), entry.child(), concern);
    return mayRead(entry.reader(), access, concern);
  }

  /** Who stands in for a suspected person today is one of the suspected group (invariant 10). */
  private boolean mayRead(Reader reader, Access access, Concern concern) {
    Suspicion suspicion = concern.suspicion();
    return ConcernPolicy.mayRead(reader, access, concern)
        && (suspicion == null
            || concern.author().equals(reader.person())
            || staffings.standsInFor(reader.municipality(), reader.person()).stream()
                .noneMatch(absent -> suspicion.suspected().contains(absent.value())));
  }

  /** As {@link #find}, for those who may decide what becomes of it. */
  Entry steer(Actor actor, ConcernId id) {
    Entry entry = find(actor, id);
    if (!ConcernPolicy.maySteer(entry.reader(), entry.access(), entry.concern())) {
      throw new NotShown();
    }
    return entry;
  }

  /** Writes the look down. */
  void seen(Entry entry) {
    Concern concern = entry.concern();
    Actor actor = entry.reader().actor();
    String what = concern.restricted() ? RESTRICTED : "concern:page";
    String basis = entry.access() instanceof Access.UnderBasis under ? under.kind() : "INTERNAL";
    door.seen(actor, named(concern), what, basis, concern.unit());
  }

  /** A restricted concern is named in the look itself: it decides who may know of the look. */
  private static Set<Subject> named(Concern concern) {
    Subject child = concern.child().subject();
    return concern.restricted() ? Set.of(child, new Subject(concern.id().value())) : Set.of(child);
  }

  /** Each look by the concern that it names, so that no other one makes it come or go. */
  @Override
  public Predicate<LoggedLook> shownTo(Door.Entry entry) {
    Set<String> known =
        concerns.about(entry.reader().municipality(), entry.child().id()).stream()
            .filter(Concern::restricted)
            .filter(concern -> mayRead(entry, concern))
            .map(concern -> concern.id().value())
            .collect(Collectors.toUnmodifiableSet());
    return look ->
        !look.what().equals(RESTRICTED) || look.subjects().stream().anyMatch(known::contains);
  }
}
