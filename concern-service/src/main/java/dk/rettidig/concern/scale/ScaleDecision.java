package dk.rettidig.concern.scale;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * Which versions of scales are in use from a day on, each for something, until a later decision. It
 * says what new records are made with and leaves every saved one as it is.
 *
 * @param uses all in one document, so that they count together or not at all
 * @param from the first day, in Danish time
 */
public record ScaleDecision(
    ScaleDecisionId id,
    Map<ScaleUse, InstrumentVersion> uses,
    LocalDate from,
    PersonId by,
    Instant at) {

  /** Copies the uses. */
  public ScaleDecision {
    uses = Map.copyOf(uses);
  }

  /** The latest day first; of two for the same day the one that was made last. */
  static final Comparator<ScaleDecision> LATEST =
      Comparator.comparing(ScaleDecision::from)
          .thenComparing(ScaleDecision::at)
          .thenComparing(decision -> decision.id().value())
          .reversed();

  static Change<ScaleDecision> made(
      ScaleDecisionId id,
      Map<ScaleUse, InstrumentVersion> uses,
      LocalDate from,
      PersonId by,
      Instant at) {
    return Change.to(new ScaleDecision(id, uses, from, by, at));
  }
}
