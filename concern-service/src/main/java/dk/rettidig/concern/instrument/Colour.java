package dk.rettidig.concern.instrument;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a level.
 *
 * @param token its name, e.g. {@code yellow}
 * @param hex {@code #RRGGBB}, or nothing when only the name is known
 */
public record Colour(String token, @Nullable String hex) {

  private static final Pattern HEX = Pattern.compile("#[0-9A-F]{6}");
  private static final double BLACK = 0.0;
  private static final double WHITE = 1.0;

  /** Black or white: the ink that is easier to read on a colour. */
  public enum Ink {
    BLACK,
    WHITE
  }

  public Colour {
    Code.require(Code.PART, token, "colour");
    if (hex != null) {
      Code.require(HEX, hex, "colour value");
    }
  }

  /**
   * The ink for text on this colour. The better of black and white always reaches a ratio of 4.58,
   * above the 4.5 of WCAG 2.2 AA (1.4.3); white where the shade is not known.
   */
  public Ink ink() {
    return hex == null || ratio(luminance(hex), WHITE) > ratio(luminance(hex), BLACK)
        ? Ink.WHITE
        : Ink.BLACK;
  }

  /** The contrast ratio of {@link #ink()} on this colour, 1 to 21; nothing without a shade. */
  public @Nullable Double contrast() {
    return hex == null ? null : ratio(luminance(hex), ink() == Ink.WHITE ? WHITE : BLACK);
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
  }

  private static double linear(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
