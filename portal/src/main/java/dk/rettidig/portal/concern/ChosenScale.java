package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.Organisation;
import dk.rettidig.portal.service.concern.Scales;
import dk.rettidig.portal.service.concern.Scales.Scale;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the scale to place a concern on; a concern is written just as well without one. */
@Component
class ChosenScale {

  private final Organisation organisation;
  private final Scales scales;

  ChosenScale(Organisation organisation, Scales scales) {
    this.organisation = organisation;
    this.scales = scales;
  }

  /** The scale of the kind of unit, or null when there is none or it cannot be had now. */
  @Nullable Scale of(@Nullable String unit) {
    return unit == null ? null : first(() -> standardFor(organisation.unit(unit).unit().kind()));
  }

  /** The very version that a concern was placed on, or null when it cannot be had now. */
  @Nullable Scale of(String id, String version) {
    return first(() -> List.of(scales.one(id, version)));
  }

  private List<Scale> standardFor(String kind) {
    return scales.all().stream()
        .filter(line -> line.standardFor().contains(kind))
        .limit(1)
        .map(line -> scales.one(line.id(), line.version()))
        .toList();
  }

  private static @Nullable Scale first(Supplier<List<Scale>> question) {
    return Share.rows(Share.of("concern", question)).stream().findFirst().orElse(null);
  }
}
