package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.stream.OverviewPart;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the open escalations. */
@Component
class EscalationCounts implements OverviewPart {

  private final Escalations escalations;
  private final Discretion discretion;

  EscalationCounts(Escalations escalations, Discretion discretion) {
    this.escalations = escalations;
    this.discretion = discretion;
  }

  @Override
  public String name() {
    return "escalations";
  }

  @Override
  public Map<String, Long> counts(Actor.Person reader) {
    List<Stored<Escalation>> open =
        discretion
            .towards(reader)
            .among(escalations.open(reader.municipality()), e -> e.state().origin().notification());
    return Map.of(
        "waiting", count(open, Escalation.State.WAITING),
        "unanswered", count(open, Escalation.State.UNANSWERED));
  }

  private static long count(List<Stored<Escalation>> open, Escalation.State state) {
    return open.stream().filter(one -> one.state().state() == state).count();
  }
}
