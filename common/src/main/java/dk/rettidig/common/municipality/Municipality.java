package dk.rettidig.common.municipality;

import java.util.regex.Pattern;

/**
 * A municipality by its official three-digit code, e.g. {@code 461}.
 *
 * @param code three digits
 */
public record Municipality(String code) {

  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

  /**
   * @throws IllegalArgumentException when the code is not three digits
   */
  public Municipality {
    if (!THREE_DIGITS.matcher(code).matches()) {
      throw new IllegalArgumentException("municipality code is not three digits: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
