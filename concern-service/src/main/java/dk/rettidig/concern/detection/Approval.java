package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality has recorded before a rule may look at anybody.
 *
 * @param rule its code
 * @param version of the rule that was assessed; a newer one is a new decision
 * @param figures with which it was assessed; other ones are a new decision, too
 * @param basis on which the children's data is read
 * @param assessed when the impact on them was assessed
 * @param from the first day on which it may be used
 */
public record Approval(
    String rule,
    int version,
    List<Integer> figures,
    String basis,
    LocalDate assessed,
    LocalDate from) {

  /**
   * @throws IllegalArgumentException without a basis, or where it is used before it was assessed
   */
  public Approval {
    if (basis.isBlank() || from.isBefore(assessed)) {
      throw new IllegalArgumentException("no approval of %s".formatted(rule));
    }
    figures = List.copyOf(figures);
  }

  boolean covers(Rule other, LocalDate today) {
    return covers(other.code(), other.version(), other.figures(), today);
  }

  /** Whether it lets the very rule look at somebody on the day. */
  public boolean covers(String code, int itsVersion, List<Integer> itsFigures, LocalDate today) {
    return rule.equals(code)
        && version == itsVersion
        && figures.equals(itsFigures)
        && !from.isAfter(today);
  }
}
