package dk.rettidig.common.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Danish public holidays (<i>helligdage</i>). */
final class PublicHolidays {

  private static final HolidayManager DENMARK =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
  private static final Map<Year, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  /**
   * Whether the day is a public holiday; Sundays as such are not.
   *
   * <p>5 June, 24 and 31 December are ordinary days here. Store bededag is a public holiday up to
   * 2023 (lov nr. 214 of 6 March 2023).
   */
  static boolean include(LocalDate day) {
    return BY_YEAR.computeIfAbsent(Year.from(day), PublicHolidays::in).contains(day);
  }

  private static Set<LocalDate> in(Year year) {
    return DENMARK.getHolidays(year, HolidayType.PUBLIC_HOLIDAY).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
