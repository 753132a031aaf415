package dk.rettidig.concern.scale;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.concern.instrument.PositionRefused;
import java.util.List;

/**
 * A placement that its scale does not know; without one, a concern can be recorded all the same.
 */
public final class PlacementRefused extends Refusal {

  static final String CODE = "scale:placement-refused";

  private PlacementRefused(FieldFault fault) {
    super(Kind.INVALID, CODE, List.of(), List.of(fault), null);
  }

  static PlacementRefused because(PositionRefused.Why why) {
    String field =
        switch (why) {
          case LEVEL_UNKNOWN, NO_POSITION_FOR_THE_WHOLE, NOTHING_PLACED -> "placement.level";
          case DIMENSION_UNKNOWN -> "placement.dimensions";
          case SETTING_UNKNOWN, SETTING_MISSING -> "placement.setting";
        };
    boolean missing =
        why == PositionRefused.Why.NOTHING_PLACED || why == PositionRefused.Why.SETTING_MISSING;
    return new PlacementRefused(FieldFault.of(field, missing ? "missing" : "invalid"));
  }
}
