package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What the leader of a unit does with its round; each step names the version that was seen. */
@Service
public class RunRound {

  /** A step of the leader. */
  public sealed interface Step {

    /** The unit's parents were told in plain words, on that day. */
    record TellParents(LocalDate on, Round.Way way) implements Step {}

    /** Ratings are taken from now on. */
    record Open() implements Step {}

    /** Those who have not rated are reminded. */
    record Remind() implements Step {}

    /** No more ratings are taken. */
    record Close() implements Step {}

    /** Ratings are taken again. */
    record Reopen() implements Step {}
  }

  private final RoundDoor door;
  private final Rounds rounds;
  private final Clock clock;

  RunRound(RoundDoor door, Rounds rounds, Clock clock) {
    this.door = door;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * Takes the step.
   *
   * @throws OnlyTheUnitsLeader for the others of the unit
   * @throws NotNow when the round is in another state
   * @throws ParentsNotTold when the first round of a unit would open before its parents know
   * @throws Invalid for a day that has not come
   */
  public Stored<Round> run(Actor.Person actor, RoundId id, long version, Step step) {
    RoundDoor.Entry entry = door.lead(actor, id);
    PersonId by = entry.reader().person();
    Instant now = clock.instant();
    return rounds.change(
        actor, id, version, step, taken(actor.municipality(), entry.round(), by, now, step));
  }

  private Function<Round, Change<Round>> taken(
      Municipality municipality, Round seen, PersonId by, Instant now, Step step) {
    return switch (step) {
      case Step.TellParents(var on, var way) -> {
        if (on.isAfter(DanishTime.dayOf(now))) {
          throw Invalid.impossible("on");
        }
        yield round -> round.tellParents(new Round.ParentsTold(on, way, by));
      }
      case Step.Open _ -> {
        boolean toldBefore = toldBefore(municipality, seen);
        yield round -> round.open(now, by, toldBefore);
      }
      case Step.Remind _ -> round -> round.remind(now);
      case Step.Close _ -> round -> round.close(now, by);
      case Step.Reopen _ -> round -> round.reopen(now, by);
    };
  }

  private boolean toldBefore(Municipality municipality, Round seen) {
    return rounds.of(municipality, seen.unit()).stream()
        .map(Stored::state)
        .anyMatch(one -> one.parentsTold() != null && !one.steps().isEmpty());
  }
}
