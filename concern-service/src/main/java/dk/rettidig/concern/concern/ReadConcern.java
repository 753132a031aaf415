package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.NotShown;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Shows one concern. */
@Service
public class ReadConcern {

  /**
   * A concern before its reader.
   *
   * @param mayEdit whether the reader may still change the words
   * @param maySteer whether the reader may set a basis and close it
   */
  public record Shown(Stored<Concern> stored, boolean mayEdit, boolean maySteer) {}

  private final ConcernDoor door;
  private final Clock clock;

  ReadConcern(ConcernDoor door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * The concern; the look is written down. Under a basis earlier editions are left out.
   *
   * @throws NotShown when there is no such concern, or not for this reader
   */
  public Shown read(Actor.Person actor, ConcernId id) {
    ConcernDoor.Entry entry = door.find(actor, id);
    door.seen(entry);
    return shown(entry);
  }

  private Shown shown(ConcernDoor.Entry entry) {
    Concern concern = entry.concern();
    Instant now = clock.instant();
    boolean edit =
        concern.author().equals(entry.reader().person())
            && concern.closedAt() == null
            && !now.isAfter(concern.editableUntil());
    boolean steer = ConcernPolicy.maySteer(entry.reader(), entry.toChild(), concern);
    boolean under = entry.toChild() instanceof Access.UnderBasis && !steer;
    Stored<Concern> stored =
        under ? new Stored<>(concern.withoutHistory(), entry.stored().version()) : entry.stored();
    return new Shown(stored, edit, steer);
  }
}
