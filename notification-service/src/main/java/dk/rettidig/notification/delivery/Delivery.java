package dk.rettidig.notification.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one recipient, with the proof of what became of it.
 *
 * @param sequence of the event among those of its aggregate
 * @param since when it was to be delivered; again after it was replayed
 * @param openedBy the receiving system's own client, or a person at the desk
 */
public record Delivery(
    long sequence,
    Matter matter,
    State state,
    Instant since,
    List<Attempt> attempts,
    @Nullable Instant doneAt,
    @Nullable Instant openedAt,
    @Nullable String openedBy) {

  /** Where it stands. */
  public enum State {
    WAITING,
    DONE,
    /** Ended without an attempt: the person must not learn of it any more. */
    KEPT,
    /** Given up; waits for a person to replay it. */
    DEAD
  }

  /** Copies the attempts. */
  public Delivery {
    attempts = List.copyOf(attempts);
  }

  static Delivery of(long sequence, Matter matter, Instant now) {
    return new Delivery(sequence, matter, State.WAITING, now, List.of(), null, null, null);
  }

  Delivery attempted(Outcome outcome, Instant now, BackOff backOff) {
    var all = new ArrayList<>(attempts);
    all.add(new Attempt(now, outcome.code()));
    State next =
        switch (outcome) {
          case Outcome.Delivered _ -> State.DONE;
          case Outcome.Kept _ -> state == State.DONE ? State.DONE : State.KEPT;
          case Outcome.Refused _ -> state == State.DONE ? State.DONE : State.DEAD;
          case Outcome.Failed _ when state == State.DONE -> State.DONE;
          case Outcome.Failed _ -> backOff.isOver(since, now) ? State.DEAD : State.WAITING;
        };
    Instant done = next == State.DONE && doneAt == null ? now : doneAt;
    return new Delivery(sequence, matter, next, since, all, done, openedAt, openedBy);
  }

  /** The first opening is the proof; later ones are in the read log. */
  Delivery opened(String by, Instant now) {
    return openedAt != null
        ? this
        : new Delivery(sequence, matter, state, since, attempts, doneAt, now, by);
  }

  Delivery again(Instant now) {
    if (state != State.DEAD) {
      throw new NotDead();
    }
    return new Delivery(sequence, matter, State.WAITING, now, attempts, doneAt, openedAt, openedBy);
  }
}
