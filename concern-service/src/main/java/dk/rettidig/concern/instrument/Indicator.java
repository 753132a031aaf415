package dk.rettidig.concern.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position may look like; an example to think with, never a checklist that adds up.
 *
 * @param code unique within the instrument
 * @param band nothing for all ages
 * @param levels the level codes it belongs to, at least one
 */
public record Indicator(
    String code,
    String dimension,
    @Nullable String band,
    List<String> levels,
    FactorKind kind,
    Text text,
    SourceMark mark) {

  public Indicator {
    Code.require(Code.PART, code, "indicator code");
    levels = List.copyOf(levels);
  }
}
