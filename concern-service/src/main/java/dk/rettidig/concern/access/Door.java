package dk.rettidig.concern.access;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one way to a child's data: finds out what the reader may see, and writes the look down before
 * anything is shown (invariant 9).
 */
@Service
public class Door {

  private static final String INTERNAL = "INTERNAL";

  /** The basis of looks that are the authority's own: no leader of a unit learns of them. */
  private static final String NOTIFICATION = "NOTIFICATION";

  private final Readers readers;
  private final Children children;
  private final Bases bases;
  private final ReadLog log;
  private final Clock clock;

  Door(Readers readers, Children children, Bases bases, ReadLog log, Clock clock) {
    this.readers = readers;
    this.children = children;
    this.bases = bases;
    this.log = log;
    this.clock = clock;
  }

  /** A reader before a child that may be seen, though the look is not yet written down. */
  public record Entry(Reader reader, Child child, Access access) {}

  /** Who the actor is today. */
  public Reader reader(Actor actor) {
    return readers.of(actor);
  }

  /** What the reader may see of the child. */
  public Access access(Reader reader, Child child) {
    return ChildPolicy.of(reader, child, () -> bases.on(reader.municipality(), child.id()));
  }

  /** What the reader may see of a matter of the child that the unit holds. */
  public Access toMatter(Reader reader, Child child, UnitId holder) {
    return ChildPolicy.ofMatter(
        reader, child, holder, () -> bases.on(reader.municipality(), child.id()));
  }

  /**
   * The child, when the actor may see anything of it; the look is not written down yet.
   *
   * @throws NotShown when there is no such child, or not for this reader
   */
  public Entry find(Actor actor, ChildId id) {
    Reader reader = readers.of(actor);
    Child child = children.find(actor.municipality(), id).orElseThrow(NotShown::new);
    Access access = access(reader, child);
    if (!access.granted()) {
      throw new NotShown();
    }
    return new Entry(reader, child, access);
  }

  /**
   * The child, when the actor may see anything of it; the look is written down.
   *
   * @param what the code of what will be shown
   * @throws NotShown when there is no such child, or not for this reader
   * @throws dk.rettidig.common.readlog.LookNotLogged when the look cannot be written down
   */
  public Entry open(Actor actor, ChildId id, String what) {
    Entry entry = find(actor, id);
    seen(actor, entry.access(), what, id.subject());
    return entry;
  }

  /** Writes down a look at one child. */
  public void seen(Actor actor, Access access, String what, Subject subject) {
    seen(actor, access, what, Set.of(subject));
  }

  /** Writes down a look at children on the same ground. */
  public void seen(Actor actor, Access access, String what, Set<Subject> subjects) {
    switch (access) {
      case Access.Internal(var unit) -> seen(actor, subjects, what, INTERNAL, unit);
      case Access.UnderBasis(var kind, var unit, _) -> seen(actor, subjects, what, kind, unit);
      case Access.Denied _ -> throw new NotShown();
    }
  }

  /** Writes down a look at several children, or at none. */
  public void seen(
      Actor actor, Set<Subject> subjects, String what, String basis, @Nullable UnitId unit) {
    String where = unit == null ? null : unit.value();
    log.record(new Look(actor, subjects, what, basis, where, null, clock.instant()));
  }

  /**
   * Writes down that the authority's service was told who children are.
   *
   * @param notification for which it asked
   */
  public void identified(Actor.Unattended service, Set<Subject> subjects, String notification) {
    String why = service.reason() + " " + notification;
    log.record(
        new Look(service, subjects, "child:identity", NOTIFICATION, null, why, clock.instant()));
  }

  /** Whether the look is the authority's own, so that it would tell of a notification. */
  public static boolean isOfTheAuthority(LoggedLook look) {
    return look.basis().equals(NOTIFICATION);
  }
}
