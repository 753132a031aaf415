package dk.rettidig.launcher.check;

import dk.rettidig.launcher.check.Steps.StepFailed;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import java.util.function.Consumer;

/**
 * From a pedagogue's concern to the intake desk, with names, ids and texts that are random in every
 * run.
 */
public final class MainJob {

  private final Visitors visitors;
  private final Reach reach;
  private final Consumer<String> out;

  /**
   * @param out gets a line per step
   */
  public MainJob(Visitors visitors, Reach reach, Consumer<String> out) {
    this.visitors = visitors;
    this.reach = reach;
    this.out = out;
  }

  /**
   * What came of it.
   *
   * @param steps how many were tried
   * @param ok how many went well
   */
  public record Verdict(int steps, int ok) {

    /** Whether every step went well. */
    public boolean good() {
      return steps == ok;
    }

    /** The last line. */
    public String line() {
      return "main job: %d steps, %d ok".formatted(steps, ok);
    }
  }

  /** Stops at the first step that fails. */
  public Verdict perform() {
    var steps = new Steps(out);
    try {
      var cast = cast(steps);
      new FirstPages(steps, visitors, reach).look();
      Raised raised = new LogConcern(steps, cast).perform();
      new FromCandidateToDecision(steps, cast, raised).perform();
      Notified notified = new NotifyOnOwnDuty(steps, cast, raised.child()).perform();
      new Delivered(steps, cast, visitors.wire(), reach).perform(raised.child(), notified);
      var live = new LiveWithoutNames(steps, cast, visitors.wire(), raised.child(), notified);
      live.watch();
      new AtTheDesk(steps, cast, notified).perform();
      new CallAboutTheChild(steps, cast, raised.child(), notified).perform();
      live.resume();
      return new Verdict(steps.done(), steps.done());
    } catch (StepFailed _) {
      return new Verdict(steps.done() + 1, steps.done());
    }
  }

  private Cast cast(Steps steps) {
    return new Cast(
        user(steps, "paedagog"),
        user(steps, "leder"),
        user(steps, "raadgiver"),
        user(steps, "modtagelsen"),
        user(steps, "chef"),
        user(steps, "admin"),
        user(steps, "sydhavn-raadgiver"));
  }

  private Visitor user(Steps steps, String username) {
    return steps.step("log in as " + username, () -> visitors.as(username));
  }
}
