package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.PositionRefused.Why;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a position against the instrument it claims to be made with. */
record PositionCheck(Instrument instrument) {

  void accept(@Nullable String overall, Map<String, String> dimensions, @Nullable String setting) {
    refuseIf(overall == null && dimensions.isEmpty(), Why.NOTHING_PLACED);
    refuseIf(
        overall != null && instrument.scale().overall() == Scale.Overall.NONE,
        Why.NO_POSITION_FOR_THE_WHOLE);
    refuseIf(
        Stream.concat(Stream.ofNullable(overall), dimensions.values().stream())
            .anyMatch(code -> instrument.level(code).isEmpty()),
        Why.LEVEL_UNKNOWN);
    refuseIf(!dimensions.keySet().stream().allMatch(this::knowsDimension), Why.DIMENSION_UNKNOWN);
    refuseIf(setting == null && instrument.settings().required(), Why.SETTING_MISSING);
    refuseIf(setting != null && !knowsSetting(setting), Why.SETTING_UNKNOWN);
  }

  private boolean knowsDimension(String code) {
    return instrument.scale().dimensions().stream().anyMatch(known -> known.code().equals(code));
  }

  private boolean knowsSetting(String code) {
    return instrument.settings().choices().stream()
        .anyMatch(known -> Objects.equals(known.code(), code));
  }

  private void refuseIf(boolean broken, Why why) {
    if (broken) {
      throw new PositionRefused(instrument.version(), why);
    }
  }
}
