package dk.rettidig.concern.detection;

import java.time.LocalDate;

/**
 * What a municipality has recorded before a rule may look at anybody.
 *
 * @param rule its code
 * @param version of the rule that was assessed; a newer one is a new decision
 * @param basis on which the children's data is read
 * @param assessed when the impact on them was assessed
 * @param decided from when it may be used
 */
public record Approval(
    String rule, int version, String basis, LocalDate assessed, LocalDate decided) {

  /**
   * @throws IllegalArgumentException without a basis, or where it was decided before it was
   *     assessed
   */
  public Approval {
    if (basis.isBlank() || decided.isBefore(assessed)) {
      throw new IllegalArgumentException("no approval of %s".formatted(rule));
    }
  }

  boolean covers(Rule other, LocalDate today) {
    return rule.equals(other.code()) && version == other.version() && !decided.isAfter(today);
  }
}
