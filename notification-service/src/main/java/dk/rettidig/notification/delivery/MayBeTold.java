package dk.rettidig.notification.delivery;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.escalation.Escalations;
import dk.rettidig.notification.notification.Discretion;
import org.springframework.stereotype.Component;

/**
 * Whether a person may be told of a matter: of a notification unless it concerns them (invariant
 * 10), of a concern's escalation unless they are of the child's family.
 */
@Component
class MayBeTold {

  private final Discretion discretion;
  private final Escalations escalations;

  MayBeTold(Discretion discretion, Escalations escalations) {
    this.discretion = discretion;
    this.escalations = escalations;
  }

  boolean of(Municipality municipality, String person, Matter matter) {
    String escalation = matter.escalation();
    return discretion.towards(municipality, person).mayKnow(matter.notification())
        && (escalation == null || !escalations.isKeptFrom(municipality, escalation, person));
  }
}
