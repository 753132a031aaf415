package dk.rettidig.concern.scale;

import dk.rettidig.concern.instrument.InstrumentChoice;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which scale is in use for what: as was decided last, and as the files choose where nobody has
 * decided.
 *
 * @param decisions the latest first
 */
public record ScalesInUse(InstrumentChoice files, List<ScaleDecision> decisions) {

  /** Sorts the decisions. */
  public ScalesInUse {
    decisions = decisions.stream().sorted(ScaleDecision.LATEST).toList();
  }

  /** The decision that counts on a day, where there is one for this very use. */
  public Optional<ScaleDecision> decided(ScaleUse use, LocalDate day) {
    return decisions.stream()
        .filter(decision -> decision.uses().containsKey(use) && !decision.from().isAfter(day))
        .findFirst();
  }

  /** The scale that is in use for this very thing on a day, decided or chosen by a file. */
  public Optional<InstrumentVersion> own(ScaleUse use, LocalDate day) {
    return decided(use, day)
        .map(decision -> decision.uses().get(use))
        .or(() ->
            use == ScaleUse.EVERYWHERE
                ? Optional.of(files.standard())
                : Optional.ofNullable(files.byUnitKind().get(use.code())));
  }

  /** The scale of concerns in a kind of unit on a day. */
  public InstrumentVersion of(ScaleUse kind, LocalDate day) {
    return own(kind, day).or(() -> own(ScaleUse.EVERYWHERE, day)).orElseGet(files::standard);
  }
}
