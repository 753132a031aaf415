package dk.rettidig.concern.approval;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes down what the municipality has decided, by an administrator. */
@Service
public class RecordDecision {

  /**
   * What was decided.
   *
   * @param rules the codes of the rules that it switches on
   * @param from the first day on which they may be used, not before the decision
   */
  public record Draft(
      Set<String> rules,
      String basis,
      MunicipalDecision.Assessment assessment,
      MunicipalDecision.Resolution resolution,
      LocalDate from) {

    /** Copies the codes. */
    public Draft {
      rules = Set.copyOf(rules);
    }
  }

  private final Overseers overseers;
  private final List<RuleSource> sources;
  private final MunicipalDecisions decisions;
  private final Clock clock;

  RecordDecision(
      Overseers overseers, List<RuleSource> sources, MunicipalDecisions decisions, Clock clock) {
    this.overseers = overseers;
    this.sources = List.copyOf(sources);
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Refuses everybody else before anything is read.
   *
   * @throws OnlyOverseers unless the actor is an administrator
   */
  public void requireAdministrator(Actor actor) {
    overseers.administrator(actor);
  }

  /**
   * Records it under the id that the client made, with the rules as they stand today; the same
   * request again answers with the same decision.
   *
   * @throws OnlyOverseers unless the actor is an administrator
   * @throws Invalid naming the rule or the day that cannot be: assessment, decision and first day
   *     follow one another, and nobody decides in the future
   */
  public Stored<MunicipalDecision> record(Actor.Person actor, DecisionId id, Draft draft) {
    var by = overseers.administrator(actor).person();
    Instant now = clock.instant();
    LocalDate today = DanishTime.dayOf(now);
    requireInOrder(draft, today);
    List<NamedRule> rules = chosen(actor.municipality(), draft.rules(), today);
    return decisions.create(
        actor,
        draft,
        new MunicipalDecision(
            id,
            rules,
            draft.basis(),
            draft.assessment(),
            draft.resolution(),
            draft.from(),
            by,
            now,
            null));
  }

  private static void requireInOrder(Draft draft, LocalDate today) {
    LocalDate decided = draft.resolution().on();
    if (decided.isAfter(today)) {
      throw Invalid.impossible("decidedOn");
    }
    if (draft.assessment().on().isAfter(decided)) {
      throw Invalid.impossible("assessedOn");
    }
    if (draft.from().isBefore(decided)) {
      throw Invalid.impossible("from");
    }
  }

  private List<NamedRule> chosen(Municipality municipality, Set<String> codes, LocalDate today) {
    List<NamedRule> found =
        sources.stream()
            .flatMap(source -> source.rules(municipality, today).stream())
            .map(RuleSource.Offered::rule)
            .filter(rule -> codes.contains(rule.code()))
            .toList();
    Set<String> known = found.stream().map(NamedRule::code).collect(Collectors.toSet());
    if (codes.isEmpty() || !known.equals(codes)) {
      throw Invalid.impossible("rules");
    }
    return found;
  }
}
