package dk.rettidig.concern.scale;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * That a version of a scale is in use for something from a day on, until a later decision. It says
 * what new records are made with and leaves every saved one as it is.
 *
 * @param from the first day, in Danish time
 */
public record ScaleDecision(
    ScaleDecisionId id,
    ScaleUse use,
    InstrumentVersion instrument,
    LocalDate from,
    PersonId by,
    Instant at) {

  /** The latest day first; of two for the same day the one that was made last. */
  static final Comparator<ScaleDecision> LATEST =
      Comparator.comparing(ScaleDecision::from)
          .thenComparing(ScaleDecision::at)
          .thenComparing(decision -> decision.id().value())
          .reversed();

  static Change<ScaleDecision> made(
      ScaleDecisionId id,
      ScaleUse use,
      InstrumentVersion instrument,
      LocalDate from,
      PersonId by,
      Instant at) {
    return Change.to(new ScaleDecision(id, use, instrument, from, by, at));
  }
}
