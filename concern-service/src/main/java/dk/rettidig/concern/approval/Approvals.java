package dk.rettidig.concern.approval;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.detection.Approval;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Answers which rules a municipality has switched on: none without a decision that stands. */
@Service
public class Approvals {

  private final MunicipalDecisions decisions;
  private final Clock clock;

  Approvals(MunicipalDecisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** What the decisions that stand let rules do, also those that count from a later day. */
  public List<Approval> of(Municipality municipality) {
    return decisions.all(municipality).stream().flatMap(MunicipalDecision::approvals).toList();
  }

  /** Whether a rule may look at anybody today. */
  public Predicate<NamedRule> today(Municipality municipality) {
    List<Approval> standing = of(municipality);
    LocalDate today = DanishTime.dayOf(clock.instant());
    return rule ->
        standing.stream()
            .anyMatch(one -> one.covers(rule.code(), rule.version(), rule.figures(), today));
  }
}
