package dk.rettidig.concern.detection;

import java.time.LocalDate;

/** The school's own calendar. */
@FunctionalInterface
public interface SchoolDays {

  /** How many school days there were up to this day and with it, counted from any fixed start. */
  int number(LocalDate day);
}
