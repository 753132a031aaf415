package dk.rettidig.concern.instrument;

/** A position that its instrument does not know. */
public final class PositionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why a position was refused. */
  public enum Why {
    LEVEL_UNKNOWN,
    DIMENSION_UNKNOWN,
    SETTING_UNKNOWN,
    SETTING_MISSING,
    NO_POSITION_FOR_THE_WHOLE,
    NOTHING_PLACED
  }

  PositionRefused(InstrumentVersion instrument, Why why) {
    super("position on " + instrument + " refused: " + why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
