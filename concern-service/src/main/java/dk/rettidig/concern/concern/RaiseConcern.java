package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.LookForHits;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Records what somebody saw; shows nothing of the child, and waits for nobody. */
@Service
public class RaiseConcern {

  private final Readers readers;
  private final Children children;
  private final Placements placements;
  private final Concerns concerns;
  private final LookForHits hits;
  private final Clock clock;

  RaiseConcern(
      Readers readers,
      Children children,
      Placements placements,
      Concerns concerns,
      LookForHits hits,
      Clock clock) {
    this.readers = readers;
    this.children = children;
    this.placements = placements;
    this.concerns = concerns;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * Records a concern under the id that the client made; the same request again answers with the
   * same concern.
   *
   * @throws NotFromHere unless the actor has a post in the child's unit
   */
  public Stored<Concern> raise(Actor.Person actor, ConcernId id, ChildId childId, Draft draft) {
    Reader reader = readers.of(actor);
    Child child = children.find(actor.municipality(), childId).orElseThrow(NotFromHere::new);
    if (!ChildPolicy.mayLog(reader, child)) {
      throw new NotFromHere();
    }
    UnitId unit = child.place().inUnit().orElseThrow(NotShown::new);
    var origin = new Origin(id, childId, unit, reader.person(), clock.instant(), false);
    Content content = placements.content(actor.municipality(), draft);
    Stored<Concern> raised =
        concerns.create(actor, new Request(childId, draft), Concern.raise(origin, content));
    hits.after(actor, childId, Entry.Kind.CONCERN);
    return raised;
  }

  /** What makes two requests the same. */
  private record Request(ChildId child, Draft draft) {}
}
