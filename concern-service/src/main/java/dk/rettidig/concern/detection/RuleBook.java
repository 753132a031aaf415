package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rules of a municipality with their parameters.
 *
 * @param quiet days that a rule says nothing more of a child after a hit, whatever was answered
 * @param lapse days after which an unanswered hit is gone
 */
public record RuleBook(List<Rule> rules, int quiet, int lapse) {

  /** That a rule once hit. */
  public record Earlier(String rule, LocalDate day) {}

  /** Copies the rules. */
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** Every rule, with the parameters that the agreement and published practice name. */
  public static RuleBook proposed() {
    return new RuleBook(
        List.of(
            new FallingLine(2, 50, 300, 60),
            new LastingMiddle(2, 300, 60),
            new TwoProfessions(14, 25, 75, 60),
            new StalledAction(0, 42),
            new SilenceAfterDecision(42),
            new TransitionAhead(60, 365),
            new AbsentDays(
                List.of(
                    new AbsentDays.Window(5, 5),
                    new AbsentDays.Window(7, 20),
                    new AbsentDays.Window(15, 60))),
            new AbsenceShare(10, 100),
            new UnlawfulAbsence(10, 50)),
        180,
        60);
  }

  /** Only those that the municipality has decided to use; none without a decision. */
  public RuleBook allowed(Collection<Approval> approvals, LocalDate today) {
    return new RuleBook(
        rules.stream()
            .filter(rule -> approvals.stream().anyMatch(one -> one.covers(rule, today)))
            .toList(),
        quiet,
        lapse);
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
