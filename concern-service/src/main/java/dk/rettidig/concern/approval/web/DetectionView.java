package dk.rettidig.concern.approval.web;

import dk.rettidig.concern.approval.MunicipalDecision;
import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.approval.ReadDetection;
import dk.rettidig.concern.approval.RuleWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Early detection in the reader's municipality.
 *
 * @param parents what parents are told, in Danish and for every family alike; to print
 */
record DetectionView(List<RuleLine> rules, List<DecisionLine> decisions, String parents) {

  /**
   * A rule in plain words.
   *
   * @param looksAt what it reads
   * @param says when it says something, with its figures
   * @param fed whether everything that it reads is kept in this installation
   * @param since the day from which it is on; nothing while it is off
   * @param decision the id of the decision that switched it on
   */
  record RuleLine(
      String code,
      int version,
      String title,
      String looksAt,
      String says,
      boolean fed,
      @Nullable LocalDate since,
      @Nullable String decision) {

    static RuleLine of(ReadDetection.Line line, Locale language) {
      NamedRule rule = line.rule();
      MunicipalDecision by = line.by();
      return new RuleLine(
          rule.code(),
          rule.version(),
          RuleWords.title(rule.code(), language),
          RuleWords.looksAt(rule, language),
          RuleWords.says(rule, language),
          line.fed(),
          by == null ? null : by.from(),
          by == null ? null : by.id().value());
    }
  }

  /** A decision of the municipality. */
  record DecisionLine(
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
      Instant recordedAt,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawnBecause) {

    static DecisionLine of(MunicipalDecision one) {
      MunicipalDecision.Withdrawal withdrawn = one.withdrawn();
      return new DecisionLine(
          one.id().value(),
          one.rules().stream().map(NamedRule::code).toList(),
          one.basis(),
          one.assessment().reference(),
          one.assessment().on(),
          one.assessment().by(),
          one.resolution().words(),
          one.resolution().on(),
          one.resolution().by(),
          one.from(),
          one.recordedAt(),
          withdrawn == null ? null : withdrawn.at(),
          withdrawn == null ? null : withdrawn.reason());
    }
  }

  static DetectionView of(ReadDetection.Overview overview, Locale language) {
    List<String> on =
        overview.rules().stream()
            .filter(line -> line.by() != null)
            .map(line -> line.rule().code())
            .toList();
    return new DetectionView(
        overview.rules().stream().map(line -> RuleLine.of(line, language)).toList(),
        overview.decisions().stream().map(DecisionLine::of).toList(),
        RuleWords.parents(on));
  }
}
