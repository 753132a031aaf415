package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rules of a municipality with their parameters.
 *
 * @param quiet days that a rule says nothing more of a child after a hit, whatever was answered
 */
public record RuleBook(List<Rule> rules, int quiet) {

  /** Two rounds pass before a rule speaks of the same child again. */
  private static final int FIFTEEN_MONTHS = 450;

  /** That a rule once hit. */
  public record Earlier(String rule, LocalDate day) {}

  /** Copies the rules. */
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /**
   * The rules that were chosen on simulated cohorts to find children whose situation turns, with
   * the parameters that came of it; see docs/detection.md for what they find and what not.
   */
  public static RuleBook proposed() {
    return new RuleBook(finding(), FIFTEEN_MONTHS);
  }

  /**
   * Every rule: those proposed, and those that remind of work or watch absence and suggest more in
   * vain than a municipality may want.
   */
  public static RuleBook complete() {
    List<Rule> all = new ArrayList<>(finding());
    all.add(new AbsentDays(List.of(new AbsentDays.Window(15, 60))));
    all.add(new AbsenceShare(20, 100));
    all.add(new UnlawfulAbsence(10, 50));
    all.add(new StalledAction(0, 42));
    all.add(new SilenceAfterDecision(42));
    all.add(new TransitionAhead(60, 180));
    return new RuleBook(all, FIFTEEN_MONTHS);
  }

  private static List<Rule> finding() {
    return List.of(
        new LastingMiddle(2, 300, 60),
        new FallingLine(3, 500, 25, 100, 60, 60),
        new TwoProfessions(14, 25, 75, 60));
  }

  /** Only those that the municipality has decided to use; none without a decision. */
  public RuleBook allowed(Collection<Approval> approvals, LocalDate today) {
    return new RuleBook(
        rules.stream()
            .filter(rule -> approvals.stream().anyMatch(one -> one.covers(rule, today)))
            .toList(),
        quiet);
  }

  /**
   * What is newly worth a look.
   *
   * @param earlier hits of this child
   */
  public List<Hit> look(Course course, Collection<Earlier> earlier, LocalDate today) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : rules) {
      if (!quiet(rule, earlier, today)) {
        rule.look(course, today).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private boolean quiet(Rule rule, Collection<Earlier> earlier, LocalDate today) {
    for (Earlier one : earlier) {
      if (one.rule().equals(rule.code()) && one.day().plusDays(quiet).isAfter(today)) {
        return true;
      }
    }
    return false;
  }
}
