package dk.rettidig.meeting.candidate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where on the municipality's scale a concern stands, as far as a candidate may show it.
 *
 * @param level the scale's own code, e.g. {@code 4a}
 * @param ordinal the level's place on the scale
 */
public record Placement(@Nullable String level, @Nullable Integer ordinal) {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,8}");

  /**
   * A level and its ordinal.
   *
   * @throws IllegalArgumentException when the level is not a code, and could be text
   */
  public Placement {
    if (level != null && !CODE.matcher(level).matches()) {
      throw new IllegalArgumentException("the level is not a code");
    }
  }
}
