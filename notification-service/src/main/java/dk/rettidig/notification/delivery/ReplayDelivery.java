package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends again what was given up. */
@Component
public class ReplayDelivery {

  private final Correspondences correspondences;
  private final DeliveryReaders readers;
  private final Dispatch dispatch;
  private final Clock clock;

  ReplayDelivery(
      Correspondences correspondences, DeliveryReaders readers, Dispatch dispatch, Clock clock) {
    this.correspondences = correspondences;
    this.readers = readers;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Sends it again, under the same id.
   *
   * @throws NotForReader when the person may not see deliveries
   * @throws UnknownDelivery also when it is about something that the person must not learn of
   * @throws NotDead when it was not given up
   */
  public Correspondence replay(Actor.Person by, DeliveryId id) {
    readers.require(by);
    Municipality municipality = by.municipality();
    List<Correspondence> found =
        correspondences.find(municipality, id.correspondence()).map(Stored::state).stream()
            .toList();
    if (readers.visible(by, found).isEmpty()) {
      throw new UnknownDelivery();
    }
    Instant now = clock.instant();
    var replayed =
        correspondences.changeLatest(by, id.correspondence(), c -> c.replay(id.sequence(), now));
    dispatch.expect(municipality, id.correspondence(), now);
    return replayed.state();
  }
}
