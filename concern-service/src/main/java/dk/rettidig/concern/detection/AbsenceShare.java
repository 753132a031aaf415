package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Absence of any kind for a share of a longer time.
 *
 * @param percent of the school days
 * @param schoolDays over which it is reckoned
 */
public record AbsenceShare(int percent, int schoolDays) implements Rule {

  @Override
  public String code() {
    return "absence-share";
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
        .reached(days, schoolDays, absence -> true, today)
        .map(grounds -> Hit.of(this, grounds));
  }
}
