package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do: one responsible, one date (invariant 3).
 *
 * @param goal for what; nothing where it serves the whole
 * @param due the last day
 * @param ending what became of it; nothing while it is open
 */
public record Action(
    ItemId item,
    String what,
    @Nullable ItemId goal,
    Responsible responsible,
    LocalDate due,
    Writer writer,
    Instant at,
    @Nullable Ending ending)
    implements Entry {

  /** What became of an action, in words where it was dropped. */
  public record Ending(boolean done, @Nullable String note, PersonId by, Instant at) {}

  /** Whether somebody still has to do it. */
  public boolean isOpen() {
    return ending == null;
  }

  /** Whether it is this colleague's. */
  public boolean isOf(PersonId person) {
    return responsible instanceof Responsible.Colleague(var colleague) && colleague.equals(person);
  }

  /** Ended now; what was ended before keeps its ending. */
  Action ended(Ending how) {
    return ending == null ? new Action(item, what, goal, responsible, due, writer, at, how) : this;
  }

  @Override
  public Entry asSent() {
    return new Action(item, what, goal, responsible, due, writer, Instant.EPOCH, null);
  }

  @Override
  public String toString() {
    return "Action[…]";
  }

  /** As it stood at an instant: what became of it later is left out. */
  Action asOf(Instant when) {
    return ending != null && ending.at().isAfter(when)
        ? new Action(item, what, goal, responsible, due, writer, at, null)
        : this;
  }

  Action givenTo(Responsible other, LocalDate newDue) {
    return new Action(item, what, goal, other, newDue, writer, at, ending);
  }
}
