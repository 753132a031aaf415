package dk.rettidig.concern.scale;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.instrument.InstrumentVersion;

/**
 * The scale and its number, so that of two who save the same number one gets it: {@code 1.0} and
 * {@code 1} are one number.
 */
public record ScaleVersionId(String value) implements Id {

  static ScaleVersionId of(InstrumentVersion version) {
    return new ScaleVersionId(version.id() + "@" + version.number());
  }
}
