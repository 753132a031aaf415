package dk.rettidig.concern.absence;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.approval.Approvals;
import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.approval.RuleSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The rules on absence that a municipality has decided to use: none without a decision. */
@Service
class RulesInUse implements RuleSource {

  private static final int VERSION = 1;

  private final AbsenceSettings settings;
  private final Approvals approvals;

  RulesInUse(AbsenceSettings settings, Approvals approvals) {
    this.settings = settings;
    this.approvals = approvals;
  }

  /** As they read the municipality's pupils today. */
  AbsenceRules of(Municipality municipality, LocalDate today) {
    AbsenceSettings.Limits limits = settings.on(municipality, today);
    Predicate<NamedRule> decided = approvals.today(municipality);
    Set<Rule> inUse =
        Arrays.stream(Rule.values())
            .filter(rule -> decided.test(named(rule, limits)))
            .collect(Collectors.toSet());
    return settings.rules(municipality, today, inUse);
  }

  /** Those that no setting switches off; all read the days that this room keeps. */
  @Override
  public List<Offered> rules(Municipality municipality, LocalDate day) {
    AbsenceSettings.Limits limits = settings.on(municipality, day);
    return Arrays.stream(Rule.values())
        .filter(rule -> limits.figures(rule).getFirst() > 0)
        .map(rule -> new Offered(named(rule, limits), true))
        .toList();
  }

  private static NamedRule named(Rule rule, AbsenceSettings.Limits limits) {
    String code = "absence-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new NamedRule(code, VERSION, limits.figures(rule));
  }
}
