package dk.rettidig.notification.escalation;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the people whom a place in an escalation's line means. */
@Component
class Receivers {

  private final Colleagues colleagues;
  private final Discretion discretion;
  private final Clock clock;

  Receivers(Colleagues colleagues, Discretion discretion, Clock clock) {
    this.colleagues = colleagues;
    this.discretion = discretion;
    this.clock = clock;
  }

  /**
   * Whether everybody who has it now must not learn of it, so that nobody would ever see it there;
   * false where nobody holds the role yet.
   */
  boolean isKeptFromAll(Municipality municipality, Escalation escalation) {
    Origin origin = escalation.origin();
    if (!origin.isDelicate()) {
      return false;
    }
    LocalDate today = DanishTime.dayOf(clock.instant());
    List<Colleague> receivers =
        escalation.current().heldBy(colleagues, municipality, origin, today);
    return !receivers.isEmpty()
        && receivers.stream().noneMatch(one -> mayKnow(municipality, origin, one));
  }

  private boolean mayKnow(Municipality municipality, Origin origin, Colleague colleague) {
    return !origin.isKeptFrom(colleague.id().value())
        && discretion.towards(municipality, colleague).mayKnow(origin.notification());
  }
}
