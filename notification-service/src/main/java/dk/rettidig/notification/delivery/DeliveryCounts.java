package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.stream.OverviewPart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the recipients for whom something waits or was given up. */
@Component
class DeliveryCounts implements OverviewPart {

  private static final int ALL = 0;

  private final Correspondences correspondences;
  private final DeliveryReaders readers;

  DeliveryCounts(Correspondences correspondences, DeliveryReaders readers) {
    this.correspondences = correspondences;
    this.readers = readers;
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public Map<String, Long> counts(Actor.Person reader) {
    return Map.of(
        "waiting", count(reader, Delivery.State.WAITING),
        "givenUp", count(reader, Delivery.State.DEAD));
  }

  private long count(Actor.Person reader, Delivery.State standing) {
    return readers
        .visible(reader, correspondences.standing(reader.municipality(), standing, ALL))
        .size();
  }
}
