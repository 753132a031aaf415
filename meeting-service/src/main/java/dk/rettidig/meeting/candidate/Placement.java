package dk.rettidig.meeting.candidate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where on the municipality's scale a concern stands, as far as a candidate may show it.
 *
 * @param instrument the id of the scale
 * @param level the scale's own code, e.g. {@code 4a}
 * @param ordinal the level's place on the scale
 */
public record Placement(
    @Nullable String instrument,
    @Nullable String instrumentVersion,
    @Nullable String level,
    @Nullable Integer ordinal) {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,8}");
  private static final Pattern INSTRUMENT = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}([.][0-9]{1,4}){0,2}");

  /**
   * A level on a scale.
   *
   * @throws IllegalArgumentException when one is not a code, and could be text
   */
  public Placement {
    require(CODE, level, "level");
    require(INSTRUMENT, instrument, "instrument");
    require(VERSION, instrumentVersion, "instrument's version");
  }

  private static void require(Pattern code, @Nullable String value, String what) {
    if (value != null && !code.matcher(value).matches()) {
      throw new IllegalArgumentException("the %s is not a code".formatted(what));
    }
  }
}
