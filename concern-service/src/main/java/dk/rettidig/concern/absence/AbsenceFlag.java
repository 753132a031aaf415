package dk.rettidig.concern.absence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rule names a pupil, with the figures that say why; a suggestion for people.
 *
 * @param days of absence
 * @param of the school days that they are held against
 * @param first the first day that was looked at
 * @param last the last day that was looked at
 */
public record AbsenceFlag(Rule rule, int days, int of, LocalDate first, LocalDate last) {

  /** Days in hundredths of the school days. */
  public BigDecimal percent() {
    return Share.percent(days, of);
  }
}
