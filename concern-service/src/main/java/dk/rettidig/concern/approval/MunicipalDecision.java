package dk.rettidig.concern.approval;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.detection.Approval;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality has decided to let named rules look at children. It is never changed: it is
 * withdrawn, and another is made. It names offices and committees, no private person.
 *
 * @param rules with the version and the figures that were assessed (invariant 12)
 * @param basis the legal ground on which the children's data is read
 * @param from the first day on which the rules may be used
 * @param withdrawn nothing while it stands
 */
public record MunicipalDecision(
    DecisionId id,
    List<NamedRule> rules,
    String basis,
    Assessment assessment,
    Resolution resolution,
    LocalDate from,
    PersonId recordedBy,
    Instant recordedAt,
    @Nullable Withdrawal withdrawn) {

  /**
   * The assessment of the impact on the children (GDPR art. 35).
   *
   * @param reference where it is filed
   * @param by which office made it
   */
  public record Assessment(String reference, LocalDate on, String by) {}

  /**
   * What was decided.
   *
   * @param by which committee or chief
   * @param words the decision in words
   */
  public record Resolution(LocalDate on, String by, String words) {}

  /** That it counts no more. */
  public record Withdrawal(Instant at, PersonId by, String reason) {}

  /** Copies the rules. */
  public MunicipalDecision {
    rules = List.copyOf(rules);
  }

  /** What it lets the rules do; nothing once it is withdrawn. */
  Stream<Approval> approvals() {
    return withdrawn != null
        ? Stream.empty()
        : rules.stream()
            .map(rule ->
                new Approval(
                    rule.code(), rule.version(), rule.figures(), basis, assessment.on(), from));
  }

  /** Whether the rule is on by it on the day. */
  boolean switchesOn(NamedRule rule, LocalDate day) {
    return approvals()
        .anyMatch(one -> one.covers(rule.code(), rule.version(), rule.figures(), day));
  }

  /** It counts no more from now on; what was withdrawn before keeps its time and reason. */
  Change<MunicipalDecision> withdraw(Withdrawal now) {
    return withdrawn != null
        ? Change.to(this)
        : Change.to(
            new MunicipalDecision(
                id, rules, basis, assessment, resolution, from, recordedBy, recordedAt, now));
  }
}
