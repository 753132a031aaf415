package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.ChildId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds what is worth a look for somebody; the look is written down before it is shown. */
@Service
public class FindHits {

  /** By the day on which it was found, then by name: no order of gravity. */
  private static final Comparator<ShownHit> BY_DAY =
      Comparator.comparing((ShownHit shown) -> shown.recorded().foundOn())
          .thenComparing(DanishOrder.by((ShownHit shown) -> shown.child().particulars().name()));

  private final HitDoor hitDoor;
  private final Door door;

  FindHits(HitDoor hitDoor, Door door) {
    this.hitDoor = hitDoor;
    this.door = door;
  }

  /**
   * What waits.
   *
   * @param inUse whether the municipality has decided to use any rule
   */
  public record Waiting(boolean inUse, List<ShownHit> hits) {}

  /** What waits for the actor; for whoever leads no unit nothing. */
  public Waiting of(Actor.Person actor) {
    return shown(actor, hitDoor.waiting(actor), "hit:list");
  }

  /**
   * What waits for the actor about one child.
   *
   * @throws NotShown when there is no such child, or not for the actor, or only under a basis
   */
  public Waiting of(Actor.Person actor, ChildId child) {
    if (!(door.find(actor, child).access() instanceof Access.Internal)) {
      throw new NotShown();
    }
    return shown(actor, hitDoor.waiting(actor, child), "hit:child");
  }

  private Waiting shown(Actor.Person actor, List<HitDoor.Found> found, String what) {
    hitDoor.seen(actor, found, what);
    return new Waiting(
        hitDoor.inUse(actor.municipality()),
        found.stream().map(HitDoor.Found::shown).sorted(BY_DAY).toList());
  }
}
