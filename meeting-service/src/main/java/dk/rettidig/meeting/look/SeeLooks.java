package dk.rettidig.meeting.look;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.child.Child;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.child.Children;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Shows who has looked at a child here.
 *
 * <p>No look has to be hidden for the sake of invariant 10: on the path of suspected abuse nobody
 * looks at a concern here, and those who looked before it came there, the leader of the unit that
 * holds it could know of then.
 */
@Component
public class SeeLooks {

  private final Readers readers;
  private final Children children;
  private final ReadLog readLog;
  private final RecordedLooks looks;
  private final Clock clock;

  SeeLooks(Readers readers, Children children, ReadLog readLog, RecordedLooks looks, Clock clock) {
    this.readers = readers;
    this.children = children;
    this.readLog = readLog;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * The last 500 looks at the child, newest first; this one is logged before. Of looks at what
   * another unit holds, only that there was one.
   *
   * @throws NotAllowed unless the reader leads the unit where the child is now
   */
  public List<SeenLook> see(Actor actor, ChildId id) {
    Reader reader = readers.of(actor);
    Child child =
        children
            .find(actor.municipality(), id)
            .filter(known -> LookAccess.mayRead(reader, known))
            .orElseThrow(NotAllowed::new);
    var subject = new Subject(id.value());
    readLog.record(
        new Look(
            actor,
            Set.of(subject),
            "meeting:looks",
            "INTERNAL",
            child.unit(),
            null,
            clock.instant()));
    return looks.last(actor, subject, look -> Optional.of(seen(reader, look)));
  }

  private static SeenLook seen(Reader reader, LoggedLook look) {
    return LookAccess.mayKnowWhat(reader, look) ? SeenLook.whole(look) : SeenLook.elsewhere(look);
  }
}
