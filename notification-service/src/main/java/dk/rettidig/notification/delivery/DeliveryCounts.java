package dk.rettidig.notification.delivery;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.stream.OverviewPart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the recipients for whom something waits or was given up. */
@Component
class DeliveryCounts implements OverviewPart {

  private final Correspondences correspondences;

  DeliveryCounts(Correspondences correspondences) {
    this.correspondences = correspondences;
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public Map<String, Long> counts(Municipality municipality) {
    return Map.of(
        "waiting", correspondences.count(municipality, Delivery.State.WAITING),
        "givenUp", correspondences.count(municipality, Delivery.State.DEAD));
  }
}
