package dk.rettidig.concern.concern;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.scale.Scales;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds drafts against the scales. */
@Service
class Placements {

  private final Scales scales;

  Placements(Scales scales) {
    this.scales = scales;
  }

  /**
   * @throws Invalid when nothing was observed
   * @throws dk.rettidig.concern.scale.UnknownInstrument when there is no such scale
   * @throws dk.rettidig.concern.scale.PlacementRefused when the scale does not know the position
   */
  Content content(Municipality municipality, Draft draft) {
    if (draft.account().observed().isBlank()) {
      throw Invalid.missing("observed");
    }
    return new Content(
        draft.account(),
        placing(municipality, draft.position()),
        draft.suspicion(),
        draft.asksForForum());
  }

  private @Nullable Placing placing(Municipality municipality, Draft.@Nullable Position position) {
    if (position == null) {
      return null;
    }
    Scales.Reading reading =
        scales.read(
            municipality,
            position.instrument(),
            position.version(),
            position.level(),
            position.dimensions(),
            position.setting());
    Level overall = reading.overall();
    return new Placing(
        position.instrument(),
        position.version(),
        overall == null ? null : overall.code(),
        overall == null ? null : overall.ordinal(),
        reading.position().dimensions().entrySet().stream()
            .map(one -> new Placing.DimensionLevel(one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(Placing.DimensionLevel::dimension))
            .toList(),
        reading.position().setting(),
        reading.attention().name(),
        reading.forum());
  }
}
