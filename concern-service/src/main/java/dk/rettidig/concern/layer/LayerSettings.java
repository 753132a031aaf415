package dk.rettidig.concern.layer;

import dk.rettidig.concern.organisation.UnitKind;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality does not use ({@code rettidig.layers.*}).
 *
 * @param off the layers that are switched off, by the municipality's code and the kind of unit
 * @param agreed units that are no part of the municipality's own service and have agreed to rounds
 */
@ConfigurationProperties("rettidig.layers")
record LayerSettings(
    @DefaultValue Map<String, Map<UnitKind, Set<Layer>>> off, @DefaultValue Set<String> agreed) {

  /** Copies both. */
  LayerSettings {
    off = Map.copyOf(off);
    agreed = Set.copyOf(agreed);
  }
}
