package dk.rettidig.concern.hit;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.approval.Approvals;
import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.approval.RuleSource;
import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The rules of early detection as a municipality has them: in use are those it has decided on. */
@Service
@EnableConfigurationProperties(DetectionSettings.class)
class DetectionRules implements RuleSource {

  private final DetectionSettings settings;
  private final Approvals approvals;
  private final Facts facts;

  DetectionRules(DetectionSettings settings, Approvals approvals, Facts facts) {
    this.settings = settings;
    this.approvals = approvals;
    this.facts = facts;
  }

  @Override
  public List<Offered> rules(Municipality municipality, LocalDate day) {
    return settings.book(municipality).rules().stream()
        .map(rule -> new Offered(named(rule), isFed(rule)))
        .toList();
  }

  /** Every rule of the municipality, on or off. */
  List<Rule> all(Municipality municipality) {
    return settings.book(municipality).rules();
  }

  /** Those that are on today; a rule that has not everything that it reads stays silent. */
  RuleBook inUse(Municipality municipality) {
    RuleBook book = settings.book(municipality);
    Predicate<NamedRule> decided = approvals.today(municipality);
    return new RuleBook(
        book.rules().stream().filter(rule -> isFed(rule) && decided.test(named(rule))).toList(),
        book.quiet());
  }

  private boolean isFed(Rule rule) {
    return facts.kept().containsAll(rule.reads());
  }

  /** As the municipality decides on it. */
  static NamedRule named(Rule rule) {
    return new NamedRule(rule.code(), rule.version(), rule.figures());
  }
}
