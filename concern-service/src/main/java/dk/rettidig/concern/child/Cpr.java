package dk.rettidig.concern.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CPR number as ten digits, or a replacement number whose day of birth is raised by 60, as
 * authorities make them for those who have none. No check digit: numbers without one are given out
 * since 2007.
 *
 * @param digits ten; never printed
 */
public record Cpr(String digits) {

  private static final Pattern FORM = Pattern.compile("([0-9]{6})-?([0-9]{4})");
  private static final int RAISED = 60;
  private static final int DAYS = 31;

  /** The number, when the text is one and its day of birth exists. */
  public static Optional<Cpr> read(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var cpr = new Cpr(form.group(1) + form.group(2));
    return cpr.bornOn(1900) || cpr.bornOn(2000) ? Optional.of(cpr) : Optional.empty();
  }

  /** Whether the number's first six digits are this day; they do not say the century. */
  public boolean born(LocalDate day) {
    return dayOfMonth() == day.getDayOfMonth()
        && part(2) == day.getMonthValue()
        && part(4) == day.getYear() % 100;
  }

  private boolean bornOn(int century) {
    try {
      return LocalDate.of(century + part(4), part(2), dayOfMonth()).getYear() >= century;
    } catch (DateTimeException _) { // no such day
      return false;
    }
  }

  private int dayOfMonth() {
    int day = part(0);
    return day > DAYS ? day - RAISED : day;
  }

  private int part(int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  @Override
  public String toString() {
    return "Cpr[…]";
  }
}
