package dk.rettidig.concern.layer;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Controller;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitKind;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Answers which layers a unit uses. */
@Service
@EnableConfigurationProperties(LayerSettings.class)
public class Layers {

  private static final Set<UnitKind> WITH_CHILDREN =
      Set.of(UnitKind.DAYCARE, UnitKind.SCHOOL, UnitKind.AFTER_SCHOOL);

  /**
   * Their children are rated by the municipality; others decide for themselves (GDPR art. 4, 7).
   */
  private static final Set<Controller> OWN_SERVICE =
      Set.of(Controller.MUNICIPAL, Controller.SELF_GOVERNING);

  private final LayerSettings settings;

  Layers(LayerSettings settings) {
    this.settings = settings;
  }

  /** Whether the unit uses the layer. */
  public boolean on(Municipality municipality, Unit unit, Layer layer) {
    Unit.Description what = unit.description();
    boolean switchedOff =
        settings
            .off()
            .getOrDefault(municipality.code(), Map.of())
            .getOrDefault(what.kind(), Set.of())
            .contains(layer);
    return !switchedOff && (layer != Layer.RATE_ALL || hasRounds(unit));
  }

  /**
   * Whether what the municipality decides for its children counts in the unit: it is of its own
   * service, or has agreed.
   */
  public boolean followsTheMunicipality(Unit unit) {
    return OWN_SERVICE.contains(unit.description().controller())
        || settings.agreed().contains(unit.id().value());
  }

  private boolean hasRounds(Unit unit) {
    return WITH_CHILDREN.contains(unit.description().kind()) && followsTheMunicipality(unit);
  }
}
