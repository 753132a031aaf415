package dk.rettidig.notification.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One time limit as the law table says it from a day on.
 *
 * @param version names this wording and reading; a clock keeps it
 * @param text what is owed, in plain Danish
 * @param length of the limit, in the unit that the reading counts
 * @param warnBefore how long before the limit its clock warns
 * @param source where the rule was read
 * @param marks what nobody has verified about it
 */
public record LawRule(
    ClockKind key,
    String law,
    String section,
    String version,
    LocalDate validFrom,
    String text,
    int length,
    Reading reading,
    Duration warnBefore,
    String source,
    List<String> marks) {

  /**
   * @throws IllegalArgumentException when the length or the warning is not positive
   */
  public LawRule {
    marks = List.copyOf(marks);
    if (length < 1 || !warnBefore.isPositive()) {
      throw new IllegalArgumentException(key + " " + version + ": length or warning not positive");
    }
  }
}
