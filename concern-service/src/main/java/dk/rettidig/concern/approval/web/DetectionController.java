package dk.rettidig.concern.approval.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.approval.DecisionId;
import dk.rettidig.concern.approval.Invalid;
import dk.rettidig.concern.approval.MunicipalDecision;
import dk.rettidig.concern.approval.ReadDetection;
import dk.rettidig.concern.approval.RecordDecision;
import dk.rettidig.concern.approval.WithdrawDecision;
import dk.rettidig.concern.freetext.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Early detection: which rules there are, and the decision that switches them on. */
@RestController
@RequestMapping("/v1/detection")
class DetectionController {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /**
   * What the municipality has decided.
   *
   * @param rules the codes of the rules that it switches on
   * @param assessment where the assessment of the impact is filed
   * @param assessedBy which office
   * @param decision in words
   * @param decidedBy which committee or chief
   * @param from the first day on which it counts
   */
  record DecisionRequest(
      @Required @Nullable String id,
      @Required @Nullable Set<String> rules,
      @Required @Nullable String basis,
      @Required @Nullable String assessment,
      @Required @Nullable LocalDate assessedOn,
      @Required @Nullable String assessedBy,
      @Required @Nullable String decision,
      @Required @Nullable LocalDate decidedOn,
      @Required @Nullable String decidedBy,
      @Required @Nullable LocalDate from) {

    DecisionId toId() {
      String asked = Objects.requireNonNullElse(id, "");
      if (!ID.matcher(asked).matches()) {
        throw Invalid.impossible("id");
      }
      return new DecisionId(asked);
    }

    RecordDecision.Draft toDraft() {
      requireAll();
      return new RecordDecision.Draft(
          Objects.requireNonNull(rules),
          text("basis", basis),
          new MunicipalDecision.Assessment(
              text("assessment", assessment),
              Objects.requireNonNull(assessedOn),
              text("assessedBy", assessedBy)),
          new MunicipalDecision.Resolution(
              Objects.requireNonNull(decidedOn),
              text("decidedBy", decidedBy),
              text("decision", decision)),
          Objects.requireNonNull(from));
    }

    private void requireAll() {
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      all.put("rules", rules == null || rules.isEmpty() ? null : rules);
      all.put("basis", basis);
      all.put("assessment", assessment);
      all.put("assessedOn", assessedOn);
      all.put("assessedBy", assessedBy);
      all.put("decision", decision);
      all.put("decidedOn", decidedOn);
      all.put("decidedBy", decidedBy);
      all.put("from", from);
      List<String> missing = new ArrayList<>();
      all.forEach((field, value) -> {
        if (value == null || (value instanceof String words && words.isBlank())) {
          missing.add(field);
        }
      });
      if (!missing.isEmpty()) {
        throw Invalid.missing(missing);
      }
    }

    private static String text(String field, @Nullable String value) {
      String words = Objects.requireNonNull(value);
      FreeText.within(field, words);
      return words.strip();
    }
  }

  /** Why a decision is withdrawn. */
  record WithdrawalRequest(@Required @Nullable String reason) {}

  /** That it is recorded. */
  record Recorded(String id, long version) {

    static Recorded of(Stored<MunicipalDecision> stored) {
      return new Recorded(stored.state().id().value(), stored.version());
    }
  }

  private final ReadDetection read;
  private final RecordDecision record;
  private final WithdrawDecision withdraw;

  DetectionController(ReadDetection read, RecordDecision record, WithdrawDecision withdraw) {
    this.read = read;
    this.record = record;
    this.withdraw = withdraw;
  }

  /** The rules, which of them are on, every decision, and what parents are told. */
  @GetMapping
  DetectionView overview(Actor.Person actor, Locale language) {
    return DetectionView.of(read.overview(actor), language);
  }

  /** Records what the municipality has decided, by an administrator. */
  @PostMapping("/decisions")
  ResponseEntity<Recorded> record(Actor.Person actor, @RequestBody DecisionRequest request) {
    record.requireAdministrator(actor);
    DecisionId id = request.toId();
    return Answers.created(
        "/v1/detection/decisions/" + id.value(),
        record.record(actor, id, request.toDraft()),
        Recorded::of);
  }

  /** Withdraws a decision; its rules are off at once, the decision stays to be read. */
  @PostMapping("/decisions/{id}/withdrawal")
  ResponseEntity<Recorded> withdraw(
      Actor.Person actor, @PathVariable String id, @RequestBody WithdrawalRequest request) {
    String reason = Objects.requireNonNullElse(request.reason(), "");
    FreeText.within("reason", reason);
    return Answers.ok(withdraw.withdraw(actor, new DecisionId(id), reason.strip()), Recorded::of);
  }
}
