package dk.rettidig.portal.service.concern.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The municipality's decision on early detection. */
@HttpExchange("/v1/detection")
public interface DetectionCalls {

  /** All rules and all decisions; {@code parents} is what parents are told, in Danish. */
  record Overview(List<Rule> rules, List<Decision> decisions, String parents) {

    /** The name of a rule; its code where it is not known any more. */
    public String title(String code) {
      return rules.stream()
          .filter(rule -> rule.code().equals(code))
          .map(Rule::title)
          .findFirst()
          .orElse(code);
    }
  }

  /** A rule in plain words; {@code since} and {@code decision} while it is on. */
  record Rule(
      String code,
      int version,
      String title,
      String looksAt,
      String says,
      boolean fed,
      @Nullable LocalDate since,
      @Nullable String decision) {}

  /** A decision of the municipality, withdrawn or not. */
  record Decision(
      String id,
      List<String> rules,
      String basis,
      String assessment,
      LocalDate assessedOn,
      String assessedBy,
      String decision,
      LocalDate decidedOn,
      String decidedBy,
      LocalDate from,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnBecause) {}

  /** What is recorded. */
  record Draft(
      String id,
      List<String> rules,
      String basis,
      String assessment,
      @Nullable LocalDate assessedOn,
      String assessedBy,
      String decision,
      @Nullable LocalDate decidedOn,
      String decidedBy,
      @Nullable LocalDate from) {}

  /** Why a decision is withdrawn. */
  record Withdrawal(String reason) {}

  /** Answers by rule in a quarter, in children; null is fewer than five. */
  record Counted(
      String quarter,
      String rule,
      String title,
      @Nullable Integer children,
      @Nullable Integer takenUp,
      @Nullable Integer notNow,
      @Nullable Integer notRelevant) {}

  /** Everything about early detection but children. */
  @GetExchange
  Overview overview();

  /** Records a decision. */
  @PostExchange("/decisions")
  void record(@RequestBody Draft draft);

  /** Withdraws a decision. */
  @PostExchange("/decisions/{id}/withdrawal")
  void withdraw(@PathVariable String id, @RequestBody Withdrawal withdrawal);

  /** How each rule was answered, the latest quarter first. */
  @GetExchange("/answers")
  List<Counted> answers();
}
