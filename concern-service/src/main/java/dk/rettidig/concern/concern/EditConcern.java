package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.LookForHits;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Lets an author change own words within 24 hours. */
@Service
public class EditConcern {

  private final ConcernDoor door;
  private final Placements placements;
  private final Concerns concerns;
  private final LookForHits hits;
  private final Clock clock;

  EditConcern(
      ConcernDoor door, Placements placements, Concerns concerns, LookForHits hits, Clock clock) {
    this.door = door;
    this.placements = placements;
    this.concerns = concerns;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * Changes the concern from the version that the author saw.
   *
   * @throws OnlyItsAuthor for somebody who may see it but did not write it
   * @throws EditTimeOver more than 24 hours after it was recorded
   */
  public Stored<Concern> edit(Actor.Person actor, ConcernId id, long version, Draft draft) {
    ConcernDoor.Entry entry = door.find(actor, id);
    PersonId by = entry.reader().person();
    if (!entry.concern().author().equals(by)) {
      throw new OnlyItsAuthor();
    }
    Content content = placements.content(actor.municipality(), draft);
    Stored<Concern> edited =
        concerns.change(
            actor, id, version, draft, concern -> concern.edit(by, clock.instant(), content));
    hits.after(actor, edited.state().child(), Entry.Kind.CONCERN);
    return edited;
  }
}
