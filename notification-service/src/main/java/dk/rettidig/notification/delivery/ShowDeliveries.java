package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
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
   * most 500 of each. About what the reader must not learn of the answer is the same as about an
   * unknown id.
   *
   * @throws NotForReader when the person may not see deliveries
   */
  public List<Correspondence> show(Actor.Person reader, @Nullable String about) {
    readers.require(reader);
    return readers.visible(reader, found(reader.municipality(), about));
  }

  private List<Correspondence> found(Municipality municipality, @Nullable String about) {
    if (about != null) {
      return correspondences.about(municipality, about);
    }
    return Stream.of(Delivery.State.DEAD, Delivery.State.WAITING)
        .flatMap(s -> correspondences.standing(municipality, s, MOST).stream())
        .toList();
  }
}
