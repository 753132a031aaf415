package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Readers;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Puts a version of a scale in use from a day on. */
@Service
public class UseScale {

  /** What is decided. */
  public record Decision(ScaleUse use, InstrumentVersion instrument, LocalDate from) {}

  private final Readers readers;
  private final Scales scales;
  private final ScaleDecisions decisions;
  private final Clock clock;

  UseScale(Readers readers, Scales scales, ScaleDecisions decisions, Clock clock) {
    this.readers = readers;
    this.scales = scales;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Decides it under the id that the client made. What is saved stays with the version that it was
   * made with, and so does a round that has been planned.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   * @throws UnknownInstrument when there is no such version
   * @throws Invalid when the day has passed, so that nobody finds another scale in use than was
   */
  public Stored<ScaleDecision> use(Actor.Person actor, ScaleDecisionId id, Decision decision) {
    readers.requireAdministrator(actor);
    InstrumentVersion wanted = decision.instrument();
    scales.get(actor.municipality(), wanted.id(), wanted.version());
    if (decision.from().isBefore(scales.today())
        && decisions.find(actor.municipality(), id).isEmpty()) {
      throw Invalid.impossible("from");
    }
    return decisions.make(
        actor,
        decision,
        ScaleDecision.made(
            id,
            decision.use(),
            wanted,
            decision.from(),
            new PersonId(actor.id()),
            clock.instant()));
  }
}
