package dk.rettidig.concern.round;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Position;
import dk.rettidig.concern.scale.Scales;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The scale of a round: which placements it knows, and which of them ask for a reason. */
@Service
class RoundScale {

  private final Scales scales;

  RoundScale(Scales scales) {
    this.scales = scales;
  }

  /**
   * The placement, when the scale knows it.
   *
   * @throws dk.rettidig.concern.scale.PlacementRefused when it does not
   */
  Placement check(Municipality municipality, InstrumentVersion scale, Placement placement) {
    scales.read(
        municipality,
        scale.id(),
        scale.version(),
        placement.level(),
        placement.dimensions(),
        placement.setting());
    return placement;
  }

  /** Whether a child is placed on the best level in everything; that needs no words. */
  boolean thriving(Municipality municipality, InstrumentVersion scale, Placement placement) {
    return gravest(municipality, scale, placement).map(level -> level.ordinal() == 1).orElse(false);
  }

  /** Where it stands on a scale of its length; nothing where the scale knows no such level. */
  Optional<dk.rettidig.concern.detection.Placement> ofDetection(
      Municipality municipality, InstrumentVersion scale, Placement placement) {
    int levels = scales.get(municipality, scale.id(), scale.version()).scale().levels().size();
    return gravest(municipality, scale, placement)
        .map(level ->
            new dk.rettidig.concern.detection.Placement(
                scale.id() + "@" + scale.version(), level.ordinal(), levels));
  }

  /** The level of the whole; where none was chosen, the gravest of the dimensions. */
  Optional<Level> gravest(Municipality municipality, InstrumentVersion scale, Placement placement) {
    Instrument instrument = scales.get(municipality, scale.id(), scale.version());
    Optional<Level> whole =
        Optional.ofNullable(placement.level()).flatMap(code -> instrument.level(code));
    return whole.or(() ->
        instrument.gravestDimension(
            new Position(scale, null, placement.dimensions(), placement.setting())));
  }
}
