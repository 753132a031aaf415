package dk.rettidig.notification.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The time limits of the law, each from the day that it is in force. Immutable. */
public record LawTable(List<LawRule> rules) {

  /**
   * @throws IllegalArgumentException when a limit is missing, or two begin on the same day
   */
  public LawTable {
    rules = List.copyOf(rules);
    for (ClockKind kind : ClockKind.values()) {
      List<LocalDate> begins =
          rules.stream().filter(rule -> rule.key() == kind).map(LawRule::validFrom).toList();
      if (begins.isEmpty() || begins.stream().distinct().count() < begins.size()) {
        throw new IllegalArgumentException("law table: " + kind + " is missing or ambiguous");
      }
    }
  }

  /**
   * The rule in force on the day; before the first one begins, the first one.
   *
   * @param day of the arrival
   */
  public LawRule inForce(ClockKind kind, LocalDate day) {
    Comparator<LawRule> byBegin = Comparator.comparing(LawRule::validFrom);
    List<LawRule> ofKind = rules.stream().filter(rule -> rule.key() == kind).toList();
    return ofKind.stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .max(byBegin)
        .or(() -> ofKind.stream().min(byBegin))
        .orElseThrow();
  }
}
