package dk.rettidig.concern.instrument;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something was placed on a scale, in a setting. It belongs to that setting and moment, never
 * to the child as a label; made by {@link Instrument#position}.
 *
 * @param overall level code of the whole, chosen by a professional
 * @param dimensions level code per dimension code
 * @param setting code of the setting
 */
public record Position(
    InstrumentVersion instrument,
    @Nullable String overall,
    Map<String, String> dimensions,
    @Nullable String setting) {

  public Position {
    dimensions = Map.copyOf(dimensions);
  }
}
