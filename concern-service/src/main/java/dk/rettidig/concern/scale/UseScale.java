package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Readers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Puts versions of scales in use from a day on. */
@Service
public class UseScale {

  /** What is decided. */
  public record Decision(Map<ScaleUse, InstrumentVersion> uses, LocalDate from) {

    /** Copies the uses. */
    public Decision {
      uses = Map.copyOf(uses);
    }
  }

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
    decision
        .uses()
        .values()
        .forEach(wanted -> scales.get(actor.municipality(), wanted.id(), wanted.version()));
    requireOpen(actor, id, decision.from());
    return decisions.make(
        actor,
        decision,
        ScaleDecision.made(
            id, decision.uses(), decision.from(), new PersonId(actor.id()), clock.instant()));
  }

  /** A decision that was made before may come again on whatever day. */
  void requireOpen(Actor.Person actor, ScaleDecisionId id, LocalDate from) {
    if (from.isBefore(scales.today()) && decisions.find(actor.municipality(), id).isEmpty()) {
      throw Invalid.impossible("from");
    }
  }
}
