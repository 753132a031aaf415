package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What the command prints, as Markdown. */
final class Report {

  private static final double[] AGREEMENTS = {0.4, 0.5, 0.6, 0.7, 0.8};
  private static final String HEAD =
      """
      | %s | Found of all turning | of those followed for a year | within that year | Unneeded \
      | Half found after | Before (a), where both (n) | Before (a), at least | Before (b) |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |\
      """;

  private final Plan plan;
  private final PrintStream out;

  Report(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  void print() {
    List<Parameters> sets = plan.sets().stream().map(Parameters::read).toList();
    Parameters first = sets.getFirst();
    say("Shares in percent, times in months (medians), unneeded per 100 thriving children a year.");
    bands(first, set(first, plan.children()));
    sets.stream().skip(1).forEach(set -> set(set, plan.fewer()));
    agreements(first);
    curves(first);
    say("");
    say(Effort.memory());
  }

  private Tally set(Parameters parameters, int children) {
    Effort before = Effort.now();
    Tally tally = new Measurement(parameters, plan.seed(), children).ofRules();
    Effort took = Effort.now().since(before);
    say("\n## Set %s, seed %d\n".formatted(parameters.name(), plan.seed()));
    tally.checks().lines().forEach(line -> say("- " + line));
    say("- " + took.line(tally.ruleSeconds()) + "\n");
    say(HEAD.formatted("Rule"));
    row("**together, as proposed**", tally.lens(Measurement.PROPOSED).result());
    row("together, all nine rules", tally.lens(Replay.EACH).result());
    for (Rule rule : RuleBook.complete().rules()) {
      row(rule.code(), tally.lens(rule.code()).result());
    }
    row("(b) one joint rating from the middle", tally.lens(Tally.THRESHOLD).result());
    row("(a) a concern at level 4 or graver", tally.lens(Replay.FOURTH_LEVEL).result());
    return tally;
  }

  private void bands(Parameters parameters, Tally tally) {
    say("\n## By age, as proposed (%s)\n".formatted(parameters.name()));
    say(HEAD.formatted("Age at the turning; of the unneeded at their time"));
    for (Band band : Band.values()) {
      row(band.label(), tally.lens(Measurement.PROPOSED).result(band));
    }
  }

  private void agreements(Parameters parameters) {
    say("\n## By agreement of the raters, as proposed and (b) (%s)\n".formatted(parameters.name()));
    say(HEAD.formatted("Weighted kappa of two raters"));
    for (double agreement : AGREEMENTS) {
      Parameters changed = parameters.with("raters.agreement", agreement);
      Tally tally = new Measurement(changed, plan.seed(), plan.fewer()).ofRules();
      row(Double.toString(agreement), tally.lens(Measurement.PROPOSED).result());
      row("%s, (b)".formatted(agreement), tally.lens(Tally.THRESHOLD).result());
    }
  }

  private void curves(Parameters parameters) {
    Map<String, RuleBook> points = Curves.points();
    Tally tally = new Measurement(parameters, plan.seed(), plan.fewer()).of(points);
    say("\n## Curves, from careful to eager (%s)\n".formatted(parameters.name()));
    say(HEAD.formatted("Rule"));
    points.keySet().forEach(name -> row(name, tally.lens(name).result()));
  }

  private void row(String name, Result result) {
    say(
        "| %s | %s | %s | %s | %s | %s | %s (%d) | %s | %s |"
            .formatted(
                name,
                Figures.one(result.found()),
                Figures.one(result.foundOfFollowed()),
                Figures.one(result.foundWithinYear()),
                Figures.two(result.unneeded()),
                Figures.one(result.after()),
                Figures.one(result.ahead()),
                result.both(),
                Figures.one(result.aheadAtLeast()),
                Figures.one(result.aheadOfThreshold())));
  }

  private void say(String line) {
    out.println(line);
  }
}
