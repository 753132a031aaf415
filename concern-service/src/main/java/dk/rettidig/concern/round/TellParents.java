package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.ChildId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes that a child's parents were told of its changed position. */
@Service
public class TellParents {

  private final RoundDoor door;
  private final JointRatings joint;
  private final Clock clock;

  TellParents(RoundDoor door, JointRatings joint, Clock clock) {
    this.door = door;
    this.joint = joint;
    this.clock = clock;
  }

  /**
   * Notes it, also after the round was closed.
   *
   * @param on the day on which they were told, today or before
   * @param view what they say
   * @throws NotInTheGroup when the child is not, or no longer, the actor's
   * @throws NotShown when the child has no joint rating in this round
   * @throws PositionNotChanged when there was nothing to tell
   * @throws Invalid for a day that has not come
   */
  public Stored<JointRating> tell(
      Actor.Person actor,
      RoundId id,
      ChildId child,
      long version,
      LocalDate on,
      @Nullable String view) {
    RoundDoor.Entry entry = door.find(actor, id);
    door.known(entry, child);
    Instant now = clock.instant();
    if (on.isAfter(DanishTime.dayOf(now))) {
      throw Invalid.impossible("on");
    }
    JointRating rating =
        joint.find(actor.municipality(), id, child).orElseThrow(NotShown::new).state();
    var told = new JointRating.Told(on, view, entry.reader().person(), now);
    return joint.change(
        actor, rating.id(), version, new Request(on, view), current -> current.tell(told));
  }

  /** What makes two requests the same. */
  private record Request(LocalDate on, @Nullable String view) {

    @Override
    public String toString() {
      return "Request[…]";
    }
  }
}
