package dk.rettidig.concern.detection;

import java.time.LocalDate;
import java.util.Optional;

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
  public Optional<Hit> look(Course course, LocalDate today) {
    int days = Math.ceilDiv(percent * schoolDays, 100);
    return course
        .attendance()
        .reached(days, schoolDays, absence -> true, today)
        .map(grounds -> Hit.of(this, grounds));
  }
}
