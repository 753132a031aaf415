package dk.rettidig.concern.record;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Reads what is kept on one child. */
@Service
public class ReadRecord {

  private final Door door;
  private final List<ChronologySource> sources;
  private final HiddenLooks hidden;
  private final RecordedLooks looks;

  ReadRecord(Door door, List<ChronologySource> sources, HiddenLooks hidden, RecordedLooks looks) {
    this.door = door;
    this.sources = List.copyOf(sources);
    this.hidden = hidden;
    this.looks = looks;
  }

  /** What happened, newest first, as far as the actor may see it. */
  public List<ChronologyRow> chronology(Actor actor, ChildId id) {
    Door.Entry entry = door.open(actor, id, "child:chronology");
    return sources.stream()
        .flatMap(source -> source.rows(entry).stream())
        .sorted(Comparator.comparing(ChronologyRow::at).reversed())
        .toList();
  }

  /**
   * The last 500 looks at the child, newest first; for the leader of its unit. Of looks in a unit
   * that the reader does not lead, only that there was one; of those of the authority nothing,
   * since they would tell of a notification.
   *
   * @throws NotShown for everybody else
   */
  public List<SeenLook> looks(Actor actor, ChildId id) {
    Door.Entry entry = door.find(actor, id);
    if (!(entry.access() instanceof Access.Internal(var unit))
        || !entry.reader().holds(Role.UNIT_LEADER, unit)) {
      throw new NotShown();
    }
    door.seen(actor, entry.access(), "child:looks", id.subject());
    Predicate<LoggedLook> shown = hidden.shownTo(entry);
    return looks.last(
        actor,
        id.subject(),
        look ->
            shown.test(look) && !Door.isOfTheAuthority(look)
                ? Optional.of(seen(entry, look))
                : Optional.empty());
  }

  private static SeenLook seen(Door.Entry entry, LoggedLook look) {
    return isElsewhere(entry, look) ? SeenLook.elsewhere(look) : SeenLook.whole(look);
  }

  private static boolean isElsewhere(Door.Entry entry, LoggedLook look) {
    return look.unit() != null && !entry.reader().holds(Role.UNIT_LEADER, new UnitId(look.unit()));
  }
}
