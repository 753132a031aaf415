package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Decision;
import dk.rettidig.concern.detection.Entry.Rating;
import dk.rettidig.concern.detection.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is agreed and decided on what was written, and whether anybody follows it up. */
final class Work implements Part {

  private static final int SOON = 14;
  private static final int LATE_FROM = 60;
  private static final int LATE_TO = 300;

  private final Parameters parameters;

  Work(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public void write(Life life, Dice dice, List<Happening> written) {
    for (Happening cause : List.copyOf(written)) {
      double grave = gravity(cause);
      if (grave > 0 && dice.happens(parameters.number("work.action"))) {
        action(life, dice, cause.day(), written);
      }
      if (grave >= 1 && dice.happens(parameters.number("work.decision"))) {
        decision(life, dice, cause.day(), written);
      }
    }
  }

  /** 0 for what asks for nothing, 1 for what belongs in a forum. */
  private static double gravity(Happening cause) {
    return switch (cause.entry()) {
      case Rating rating -> gravity(rating.placement(), 0.5, 1);
      case Concern concern -> gravity(concern.placement(), 0.25, 0.5);
      default -> 0;
    };
  }

  private static double gravity(@Nullable Placement placement, double action, double forum) {
    if (atLeast(placement, forum)) {
      return 1;
    }
    return atLeast(placement, action) ? 0.5 : 0;
  }

  private static boolean atLeast(@Nullable Placement placement, double share) {
    return placement != null && placement.ordinal() - 1 >= share * (placement.levels() - 1);
  }

  private void action(Life life, Dice dice, int cause, List<Happening> written) {
    int agreed = cause + dice.day(1, SOON);
    int due = agreed + parameters.whole("work.action.weeks") * Time.WEEK;
    boolean stalls = dice.happens(parameters.number("work.action.stalled"));
    int closed = due + (stalls ? dice.day(LATE_FROM, LATE_TO) : dice.day(-SOON, SOON));
    if (agreed < life.days()) {
      String id = "action-%d".formatted(agreed);
      written.add(new Happening(agreed, action(id, agreed, due, agreed, true)));
      if (closed < life.days()) {
        written.add(new Happening(closed, action(id, agreed, due, closed, false)));
      }
    }
  }

  private static Action action(String id, int agreed, int due, int touched, boolean open) {
    return new Action(id, Time.date(agreed), Time.date(due), Time.date(touched), open);
  }

  private void decision(Life life, Dice dice, int cause, List<Happening> written) {
    int decided = cause + dice.day(Time.WEEK, parameters.whole("work.decision.weeks") * Time.WEEK);
    int due = decided + 4 * Time.WEEK;
    boolean silent = dice.happens(parameters.number("work.decision.silent"));
    int answered = due + (silent ? dice.day(LATE_FROM, LATE_TO) : dice.day(-SOON, SOON));
    if (decided < life.days()) {
      String id = "decision-%d".formatted(decided);
      written.add(new Happening(decided, decision(id, decided, due, false)));
      if (answered < life.days()) {
        written.add(new Happening(answered, decision(id, decided, due, true)));
      }
    }
  }

  private static Decision decision(String id, int decided, int due, boolean answered) {
    return new Decision(id, Time.date(decided), Time.date(due), answered);
  }
}
