package dk.rettidig.notification.escalation;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.stream.OverviewPart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the open escalations. */
@Component
class EscalationCounts implements OverviewPart {

  private final Escalations escalations;

  EscalationCounts(Escalations escalations) {
    this.escalations = escalations;
  }

  @Override
  public String name() {
    return "escalations";
  }

  @Override
  public Map<String, Long> counts(Municipality municipality) {
    return Map.of(
        "waiting", escalations.count(municipality, Escalation.State.WAITING),
        "unanswered", escalations.count(municipality, Escalation.State.UNANSWERED));
  }
}
