package dk.rettidig.concern.record;

import dk.rettidig.concern.instrument.InstrumentVersion;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a child was placed on a day, in a setting: a point of the well-being line, never a label on
 * the child.
 *
 * @param on the day that it is about, which may lie before the day on which it was written
 * @param level code of the whole, where one was chosen
 * @param dimensions level code per dimension code
 * @param concern the id of the concern in which it was placed; nothing for a joint rating
 */
public record LinePoint(
    LocalDate on,
    InstrumentVersion instrument,
    @Nullable String level,
    Map<String, String> dimensions,
    @Nullable String setting,
    @Nullable String concern) {

  /** Copies the dimensions. */
  public LinePoint {
    dimensions = Map.copyOf(dimensions);
  }
}
