package dk.rettidig.common.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The public holidays worked out a second time, by Gauss's Easter rule as Meeus gives it. */
final class HolidayOracle {

  private HolidayOracle() {}

  static Set<LocalDate> of(int year) {
    LocalDate easter = easter(year);
    LocalDate storeBededag = easter.plusDays(26);
    return new HashSet<>(
        List.of(
            LocalDate.of(year, 1, 1),
            easter.minusDays(3),
            easter.minusDays(2),
            easter,
            easter.plusDays(1),
            year <= 2023 ? storeBededag : easter,
            easter.plusDays(39),
            easter.plusDays(49),
            easter.plusDays(50),
            LocalDate.of(year, 12, 25),
            LocalDate.of(year, 12, 26)));
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
