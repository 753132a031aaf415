package dk.rettidig.concern.calibration.vignette;

import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.organisation.UnitKind;
import java.util.Set;

/**
 * A short story about an invented child.
 *
 * @param code stays with its words: a story that is changed gets a new one
 * @param kinds the kinds of unit that it is written for
 */
public record Vignette(String code, Set<UnitKind> kinds, Text title, Text story) {

  /**
   * @throws IllegalArgumentException when it is for no kind of unit
   */
  public Vignette {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("the vignette is for no kind of unit: " + code);
    }
  }
}
