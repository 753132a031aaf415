package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides what one reader of the family may see; nothing shows by itself. */
@Service
public class ShareWithFamily {

  private final BatonDoor door;
  private final BatonLogs logs;
  private final ShowToFamily show;
  private final Clock clock;

  ShareWithFamily(BatonDoor door, BatonLogs logs, ShowToFamily show, Clock clock) {
    this.door = door;
    this.logs = logs;
    this.show = show;
    this.clock = clock;
  }

  /**
   * Lets the reader see exactly these entries, as who acts.
   *
   * @param talkedOn when it was talked about; needed before the first release to this reader
   * @throws NotOfTheFamily when the reader is neither a guardian nor the young person
   * @throws NotTalkedYet before the first release without a day on which it was talked about
   * @throws NoSuchEntry when one of the entries does not stand here
   */
  public Stored<BatonLog> release(
      Actor.Person actor,
      BatonLogId id,
      PersonId reader,
      Set<ItemId> items,
      @Nullable LocalDate talkedOn) {
    BatonDoor.Entry entry = entry(actor, id, reader);
    Instant now = clock.instant();
    if (talkedOn != null && talkedOn.isAfter(DanishTime.dayOf(now))) {
      throw Incomplete.impossible("talkedOn");
    }
    PersonId by = entry.reader().person();
    return logs.change(
        actor,
        id,
        log -> {
          LocalDate talked =
              talkedOn == null
                  ? log.releasedTo(reader).map(Release::talkedOn).orElseThrow(NotTalkedYet::new)
                  : talkedOn;
          return log.release(new Release(reader, items, talked, by, now));
        });
  }

  /**
   * What the reader would see, by the same way that shows it; the look is written down.
   *
   * @param items nothing for what is released now
   */
  public FamilyView preview(
      Actor.Person actor, BatonLogId id, PersonId reader, @Nullable Set<ItemId> items) {
    BatonDoor.Entry entry = entry(actor, id, reader);
    door.seen(entry, "baton:family");
    Set<ItemId> shown =
        items == null ? entry.log().releasedTo(reader).map(Release::items).orElse(Set.of()) : items;
    Instant as =
        items == null
            ? entry.log().releasedTo(reader).map(Release::at).orElseGet(clock::instant)
            : clock.instant();
    return show.view(actor.municipality(), entry.log(), entry.child(), reader, shown, as);
  }

  private BatonDoor.Entry entry(Actor.Person actor, BatonLogId id, PersonId reader) {
    BatonDoor.Entry entry = door.acting(actor, id);
    if (door.isRestricted(entry)) {
      throw new NotOnThisPath();
    }
    if (!FamilyDoor.isReader(entry.child(), reader)) {
      throw new NotOfTheFamily();
    }
    return entry;
  }
}
