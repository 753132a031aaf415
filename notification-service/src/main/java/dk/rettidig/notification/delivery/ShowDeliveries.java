package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was delivered to whom, with every attempt. */
@Component
public class ShowDeliveries {

  private static final int MOST = 500;

  private final Correspondences correspondences;
  private final DeliveryReaders readers;

  ShowDeliveries(Correspondences correspondences, DeliveryReaders readers) {
    this.correspondences = correspondences;
    this.readers = readers;
  }

  /**
   * The proof for one notification or escalation; without one, what is given up and what waits, at
   * most 500 of each.
   *
   * @throws NotForReader when the person may not see deliveries
   */
  public List<Correspondence> show(Actor.Person reader, @Nullable String about) {
    readers.require(reader);
    if (about != null) {
      return correspondences.about(reader.municipality(), about);
    }
    return Stream.of(Delivery.State.DEAD, Delivery.State.WAITING)
        .flatMap(s -> correspondences.standing(reader.municipality(), s, MOST).stream())
        .toList();
  }
}
