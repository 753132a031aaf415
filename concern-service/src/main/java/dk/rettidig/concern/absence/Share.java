package dk.rettidig.concern.absence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A pupil's absence in a stretch of time.
 *
 * @param days of absence for whatever reason
 * @param unlawful how many of them are unlawful
 * @param of the school days that they are held against (uvm.dk: percent = days / school days)
 */
public record Share(LocalDate first, LocalDate last, int days, int unlawful, int of) {

  private static final int HUNDRED = 100;

  /** Absence in hundredths of the school days. */
  public BigDecimal percent() {
    return percent(days, of);
  }

  /** Unlawful absence in hundredths of the school days. */
  public BigDecimal unlawfulPercent() {
    return percent(unlawful, of);
  }

  /** One decimal, rounded down, so that no limit looks reached that is not. */
  static BigDecimal percent(int days, int of) {
    return BigDecimal.valueOf((long) days * HUNDRED)
        .divide(BigDecimal.valueOf(Math.max(1, of)), 1, RoundingMode.DOWN);
  }
}
