package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.standin.Acting;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Shows the family what was released to it, and lets it write its own part. */
@Service
public class ShowToFamily {

  private final FamilyDoor family;
  private final BatonDoor door;
  private final BatonLogs logs;
  private final People people;
  private final Clock clock;

  ShowToFamily(FamilyDoor family, BatonDoor door, BatonLogs logs, People people, Clock clock) {
    this.family = family;
    this.door = door;
    this.logs = logs;
    this.people = people;
    this.clock = clock;
  }

  /** The logs of which something was released to the actor; the looks are written down. */
  public List<FamilyView> all(Actor.Person actor) {
    List<FamilyDoor.Entry> entries = family.all(actor);
    family.seen(actor, entries, "baton:list");
    return entries.stream().map(entry -> view(actor.municipality(), entry)).toList();
  }

  /**
   * What was released to the actor; the look is written down.
   *
   * @throws dk.rettidig.concern.access.NotShown when nothing was
   */
  public FamilyView read(Actor.Person actor, BatonLogId id) {
    FamilyDoor.Entry entry = family.find(actor, id);
    family.seen(actor, List.of(entry), "baton:family");
    return view(actor.municipality(), entry);
  }

  /**
   * Takes what the family writes: its own paragraph, a goal, a number, a correction.
   *
   * @throws dk.rettidig.concern.access.NotShown when nothing was released to the actor
   * @throws LogClosed when the log is closed
   * @throws NoSuchEntry when it is about an entry that the reader does not see
   */
  public Stored<BatonLog> write(
      Actor.Person actor, BatonLogId id, WriteLog.Draft<FamilyWords> draft) {
    FamilyDoor.Entry entry = family.find(actor, id);
    FamilyWords words = draft.by(Writer.family(entry.reader()), clock.instant());
    boolean sees =
        words.about() == null
            || FamilyView.entries(
                    entry.log(), entry.reader(), entry.release().items(), entry.release().at())
                .stream()
                .anyMatch(one -> one.item().equals(words.about()));
    if (!sees) {
      throw new NoSuchEntry();
    }
    return logs.change(actor, id, log -> log.write(words));
  }

  private FamilyView view(Municipality municipality, FamilyDoor.Entry entry) {
    return view(
        municipality,
        entry.log(),
        entry.child(),
        entry.reader(),
        entry.release().items(),
        entry.release().at());
  }

  /** The one way in which a reader's view is made. */
  FamilyView view(
      Municipality municipality,
      BatonLog log,
      Child child,
      PersonId reader,
      Set<ItemId> released,
      Instant releasedAt) {
    List<Entry> entries = FamilyView.entries(log, reader, released, releasedAt);
    Optional<Acting> acting = door.acting(municipality, log, child, door.staffed(municipality));
    return new FamilyView(
        log,
        child.particulars().name(),
        entries,
        acting,
        names(municipality, log.holder(), entries, acting));
  }

  /** Only of those who stand in what is shown. */
  private Map<PersonId, String> names(
      Municipality municipality, PersonId holder, List<Entry> shown, Optional<Acting> acting) {
    Map<PersonId, String> names = new HashMap<>();
    name(municipality, names, holder);
    acting.ifPresent(one -> name(municipality, names, one.person()));
    for (Entry entry : shown) {
      name(municipality, names, entry.writer().person());
      if (entry instanceof Action action
          && action.responsible() instanceof Responsible.Colleague(var person)) {
        name(municipality, names, person);
      }
    }
    return Map.copyOf(names);
  }

  private void name(Municipality municipality, Map<PersonId, String> names, PersonId person) {
    if (!names.containsKey(person)) {
      people.find(municipality, person).ifPresent(found -> names.put(person, found.card().name()));
    }
  }
}
