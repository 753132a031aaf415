package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.round.FindRounds;
import dk.rettidig.concern.round.Round;
import dk.rettidig.concern.scale.Scales;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Knows the scale of a calibration. */
@Service
class CalibrationScale {

  private final Scales scales;
  private final FindRounds rounds;

  CalibrationScale(Scales scales, FindRounds rounds) {
    this.scales = scales;
    this.rounds = rounds;
  }

  /** The scale of the unit's latest round; where it has had none, that of its kind of unit. */
  InstrumentVersion of(Actor.Person leader, Unit unit) {
    return rounds.of(leader).rounds().stream()
        .map(Stored::state)
        .filter(round -> round.unit().equals(unit.id()))
        .findFirst()
        .map(Round::instrument)
        .orElseGet(
            () -> scales.standard(leader.municipality(), unit.description().kind()).version());
  }

  /** The level codes of a scale, the best first. */
  List<String> levels(Municipality municipality, InstrumentVersion scale) {
    return scales.get(municipality, scale.id(), scale.version()).scale().levels().stream()
        .sorted(Comparator.comparingInt(Level::ordinal))
        .map(Level::code)
        .toList();
  }
}
