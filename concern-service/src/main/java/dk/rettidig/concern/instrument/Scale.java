package dk.rettidig.concern.instrument;

import java.util.List;

/** The levels, what is placed on them, and whether there is one chosen position for it all. */
public record Scale(List<Level> levels, List<Dimension> dimensions, Overall overall) {

  /** Whether a professional chooses one position for the whole beside those of the dimensions. */
  public enum Overall {
    /** Chosen by a professional, never computed. */
    CHOSEN,
    /** The dimensions stand apart; there is no position for the whole. */
    NONE
  }

  public Scale {
    levels = List.copyOf(levels);
    dimensions = List.copyOf(dimensions);
  }
}
