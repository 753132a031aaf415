package dk.rettidig.concern.approval;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows which rules there are, which of them are on, and by which decision. */
@Service
public class ReadDetection {

  /**
   * Early detection in a municipality.
   *
   * @param decisions the latest first, withdrawn ones included
   */
  public record Overview(List<Line> rules, List<MunicipalDecision> decisions) {}

  /**
   * A rule.
   *
   * @param by the decision that switched it on; nothing while it is off
   */
  public record Line(NamedRule rule, boolean fed, @Nullable MunicipalDecision by) {}

  private final Overseers overseers;
  private final List<RuleSource> sources;
  private final MunicipalDecisions decisions;
  private final Clock clock;

  ReadDetection(
      Overseers overseers, List<RuleSource> sources, MunicipalDecisions decisions, Clock clock) {
    this.overseers = overseers;
    this.sources = List.copyOf(sources);
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * All rules and all decisions; nothing about a child.
   *
   * @throws OnlyOverseers for everybody but administrators and managers
   */
  public Overview overview(Actor actor) {
    overseers.require(actor);
    Municipality municipality = actor.municipality();
    LocalDate today = DanishTime.dayOf(clock.instant());
    List<MunicipalDecision> all =
        decisions.all(municipality).stream()
            .sorted(Comparator.comparing(MunicipalDecision::recordedAt).reversed())
            .toList();
    return new Overview(
        sources.stream()
            .flatMap(source -> source.rules(municipality, today).stream())
            .map(offered -> line(offered, all, today))
            .toList(),
        all);
  }

  private static Line line(
      RuleSource.Offered offered, List<MunicipalDecision> all, LocalDate today) {
    NamedRule rule = offered.rule();
    MunicipalDecision by =
        all.stream().filter(one -> one.switchesOn(rule, today)).findFirst().orElse(null);
    return new Line(rule, offered.fed(), by);
  }
}
