package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window in which every child of one unit is rated.
 *
 * @param opens the first day that is planned
 * @param closes the last day that is planned; ratings are taken until the round is closed
 * @param instrument the scale version that every rating of the round is made with
 * @param parentsTold when and how the unit's parents were told of the rounds
 * @param remindedAt when the leader last reminded those who have not rated
 * @param steps who changed the state, oldest first
 */
public record Round(
    RoundId id,
    UnitId unit,
    LocalDate opens,
    LocalDate closes,
    InstrumentVersion instrument,
    State state,
    @Nullable ParentsTold parentsTold,
    @Nullable Instant remindedAt,
    List<Step> steps) {

  /** What can be done with a round now. */
  public enum State {
    PLANNED,
    OPEN,
    CLOSED,
    /** Open again after it was closed. */
    REOPENED;

    /** Whether ratings are taken. */
    public boolean takesRatings() {
      return this == OPEN || this == REOPENED;
    }
  }

  /** How the parents of a unit were told. */
  public enum Way {
    MESSAGE,
    MEETING,
    LETTER
  }

  /** That the parents of the unit were told in plain words, before anybody is rated. */
  public record ParentsTold(LocalDate on, Way way, PersonId by) {}

  /** One change of state. */
  public record Step(State to, Instant at, PersonId by) {}

  /**
   * Copies the steps.
   *
   * @throws IllegalArgumentException when it closes before it opens
   */
  public Round {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("the round closes before it opens");
    }
    steps = List.copyOf(steps);
  }

  static Change<Round> plan(
      RoundId id, UnitId unit, LocalDate opens, LocalDate closes, InstrumentVersion instrument) {
    return Change.to(
        new Round(id, unit, opens, closes, instrument, State.PLANNED, null, null, List.of()));
  }

  /**
   * The parents have been told.
   *
   * @throws NotNow when the round has been closed
   */
  Change<Round> tellParents(ParentsTold told) {
    require(State.PLANNED, State.OPEN, State.REOPENED);
    return Change.to(
        new Round(id, unit, opens, closes, instrument, state, told, remindedAt, steps));
  }

  /**
   * Ratings are taken from now on.
   *
   * @param toldBefore whether the parents of the unit were told before an earlier round
   * @throws NotNow unless it is planned
   * @throws ParentsNotTold when nobody has told the unit's parents of the rounds
   */
  Change<Round> open(Instant at, PersonId by, boolean toldBefore) {
    require(State.PLANNED);
    if (parentsTold == null && !toldBefore) {
      throw new ParentsNotTold();
    }
    return to(State.OPEN, at, by);
  }

  /**
   * No more ratings are taken.
   *
   * @throws NotNow unless it takes ratings
   */
  Change<Round> close(Instant at, PersonId by) {
    requireTaking();
    return to(State.CLOSED, at, by);
  }

  /**
   * Ratings are taken again.
   *
   * @throws NotNow unless it is closed
   */
  Change<Round> reopen(Instant at, PersonId by) {
    require(State.CLOSED);
    return to(State.REOPENED, at, by);
  }

  /**
   * Those who have not rated are reminded.
   *
   * @throws NotNow unless it takes ratings
   */
  Change<Round> remind(Instant at) {
    requireTaking();
    return Change.to(new Round(id, unit, opens, closes, instrument, state, parentsTold, at, steps));
  }

  /**
   * Lets pass only while ratings are taken.
   *
   * @throws NotNow otherwise
   */
  void requireTaking() {
    require(State.OPEN, State.REOPENED);
  }

  private void require(State... wanted) {
    if (!Set.of(wanted).contains(state)) {
      throw new NotNow(state);
    }
  }

  private Change<Round> to(State next, Instant at, PersonId by) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(next, at, by));
    return Change.to(
        new Round(id, unit, opens, closes, instrument, next, parentsTold, remindedAt, more));
  }
}
