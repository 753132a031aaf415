package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes that the parents have been told of a concern, however long it has been open. */
@Service
public class InformParents {

  private final ConcernDoor door;
  private final Concerns concerns;
  private final Clock clock;

  InformParents(ConcernDoor door, Concerns concerns, Clock clock) {
    this.door = door;
    this.concerns = concerns;
    this.clock = clock;
  }

  /**
   * Notes it as the concern's author or the leader of its unit.
   *
   * @param on the day on which they were told, today or before
   * @param view what they say
   * @throws Invalid for a day that has not come
   * @throws ConcernAlreadyClosed when it is closed
   * @throws ParentsNotOnThisPath on suspicion of abuse
   */
  public Stored<Concern> inform(
      Actor.Person actor, ConcernId id, long version, LocalDate on, @Nullable String view) {
    PersonId by = door.steer(actor, id).reader().person();
    Instant now = clock.instant();
    if (on.isAfter(DanishTime.dayOf(now))) {
      throw Invalid.impossible("on");
    }
    return concerns.change(
        actor,
        id,
        version,
        new Request(on, view),
        concern -> concern.informParents(by, now, on, view));
  }

  /** What makes two requests the same. */
  private record Request(LocalDate on, @Nullable String view) {

    @Override
    public String toString() {
      return "Request[…]";
    }
  }
}
