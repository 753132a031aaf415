package dk.rettidig.portal.intake;

/**
 * A legal clock as it is shown: text first, a bar that only repeats it.
 *
 * @param name what the clock measures
 * @param text how long is left, or that it is broken, or when it ended
 * @param law law, version and reading
 * @param gone how much of the time has gone, in hundredths
 * @param tone of the row
 */
public record ClockFace(String name, String text, String law, int gone, Tone tone) {

  /** How urgent; {@code style} is a class of the style sheet. */
  public enum Tone {
    CALM(""),
    SOON("wk-soon"),
    LATE("wk-late"),
    DONE("");

    private final String style;

    Tone(String style) {
      this.style = style;
    }

    /** The class of the style sheet. */
    public String style() {
      return style;
    }
  }
}
