package dk.rettidig.notification.escalation;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationAcknowledged;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationPassedOn;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationRaised;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something grave or stuck that waits for a person to acknowledge it. It keeps no child's id
 * (invariant 5), and its line as it was when it was raised (invariant 12).
 *
 * @param edition the edition of the routes that it was made with
 * @param turn the place in the line that has it now, from 0
 * @param due when it goes to the next in line; absent when nothing more will happen by itself
 * @param acknowledgedBy the person who has taken it on
 * @param settled why nobody is asked any more
 */
public record Escalation(
    EscalationId id,
    String route,
    String edition,
    Origin origin,
    List<Turn> line,
    int turn,
    State state,
    Instant raisedAt,
    @Nullable Instant due,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable Settlement settled) {

  /** Where it stands. */
  public enum State {
    WAITING,
    /** Nobody in the line answered in time; the last in line still has it. */
    UNANSWERED,
    ACKNOWLEDGED,
    /** What it was about is over, so nobody is asked any more. */
    SETTLED
  }

  /** Copies the line. */
  public Escalation {
    line = List.copyOf(line);
  }

  /** Tells the first in a route's line. */
  public static Change<Escalation> raise(
      EscalationId id, Route route, String edition, Origin origin, Instant now) {
    Turn first = route.line().getFirst();
    Instant due = now.plus(first.time());
    var raised =
        new Escalation(
            id,
            route.id(),
            edition,
            origin,
            route.line(),
            0,
            State.WAITING,
            now,
            due,
            null,
            null,
            null);
    return Change.to(
        raised,
        new EscalationRaised(
            id,
            route.id(),
            origin.concern(),
            origin.notification(),
            origin.unit(),
            origin.attention(),
            origin.about(),
            first.role(),
            first.place().kind(),
            first.unit(origin),
            due));
  }

  /**
   * A named person takes it on.
   *
   * @throws EscalationAlreadyAcknowledged when another person did
   * @throws EscalationAlreadySettled when what it was about is over
   */
  public Change<Escalation> acknowledge(String person, Instant now) {
    if (state == State.SETTLED) {
      throw new EscalationAlreadySettled();
    }
    if (state == State.ACKNOWLEDGED) {
      throw new EscalationAlreadyAcknowledged();
    }
    return Change.to(
        with(turn, State.ACKNOWLEDGED, null, person, now),
        new EscalationAcknowledged(id, origin.notification(), origin.unit(), person));
  }

  /** What it was about is over; one that somebody has taken on stays theirs. */
  Change<Escalation> settle(Settlement why) {
    boolean open = state == State.WAITING || state == State.UNANSWERED;
    return Change.to(open ? with(turn, State.SETTLED, null, null, null, why) : this);
  }

  /** Whether its time to be acknowledged is over. */
  public boolean isOverdue(Instant now) {
    return state == State.WAITING && due != null && !now.isBefore(due);
  }

  /** Gives it to the next in line; after the last it stays with the last, and is unanswered. */
  public Change<Escalation> passOn(Instant now) {
    if (turn + 1 == line.size()) {
      return Change.to(with(turn, State.UNANSWERED, null, null, null));
    }
    Turn next = line.get(turn + 1);
    Instant until = now.plus(next.time());
    return Change.to(
        with(turn + 1, State.WAITING, until, null, null),
        new EscalationPassedOn(
            id,
            origin.notification(),
            origin.unit(),
            origin.about(),
            next.role(),
            next.place().kind(),
            next.unit(origin),
            until));
  }

  /** Who has it now. */
  public Turn current() {
    return line.get(turn);
  }

  /** Whether this place in the line is the last. */
  public boolean isLast() {
    return turn + 1 == line.size();
  }

  /**
   * Those who may see and acknowledge it: the place that has it now, and those whom it passed, who
   * are still expected to act.
   */
  public List<Turn> asked() {
    return line.subList(0, turn + 1);
  }

  private Escalation with(
      int nowAt,
      State now,
      @Nullable Instant until,
      @Nullable String person,
      @Nullable Instant at) {
    return with(nowAt, now, until, person, at, null);
  }

  private Escalation with(
      int nowAt,
      State now,
      @Nullable Instant until,
      @Nullable String person,
      @Nullable Instant at,
      @Nullable Settlement why) {
    return new Escalation(
        id, route, edition, origin, line, nowAt, now, raisedAt, until, person, at, why);
  }
}
