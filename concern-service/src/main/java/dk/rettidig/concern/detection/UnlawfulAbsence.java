package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Absence.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Unlawful absence for a share of about a quarter. At 10 % the parents are told, at 15 % the head
 * of a folkeskole notifies (barnets lov § 133, stk. 2); that duty is kept elsewhere and never waits
 * for this rule.
 *
 * @param percent of the school days
 * @param schoolDays over which it is reckoned
 */
public record UnlawfulAbsence(int percent, int schoolDays) implements Rule {

  @Override
  public String code() {
    return "unlawful-absence";
  }

  @Override
  public List<Integer> figures() {
    return List.of(percent, schoolDays);
  }

  @Override
  public Set<Entry.Kind> reads() {
    return Set.of(Entry.Kind.ABSENCE);
  }

  @Override
  public Optional<Hit> look(Course course, LocalDate today) {
    int days = Math.ceilDiv(percent * schoolDays, 100);
    return course
        .attendance()
        .reached(days, schoolDays, absence -> absence.category() == Category.UNLAWFUL, today)
        .map(grounds -> Hit.of(this, grounds));
  }
}
