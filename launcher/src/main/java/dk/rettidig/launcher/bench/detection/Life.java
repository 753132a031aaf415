package dk.rettidig.launcher.bench.detection;

import java.util.List;

/**
 * How a child truly fares while it is observed.
 *
 * @param age in years on the first day
 * @param days of observation
 * @param known in ill-being from the start: neither thriving nor turning
 * @param turning the day on which its situation truly turns; {@link #NEVER} where it does not
 * @param ended the day after which it has passed; the end of observation where it has not
 * @param seen by week: strain as far as it can be seen
 * @param turned by week: how far the turning has come, 0 to 1
 * @param changes days on which the child changes unit
 */
record Life(
    double age,
    int days,
    boolean known,
    int turning,
    int ended,
    Weeks seen,
    Weeks turned,
    List<Integer> changes) {

  static final int NEVER = Integer.MAX_VALUE;

  /** Copies the changes. */
  Life {
    changes = List.copyOf(changes);
  }

  boolean turns() {
    return turning != NEVER;
  }

  boolean thrivesOn(int day) {
    return !known && day < turning;
  }

  double ageOn(int day) {
    return age + day / Time.DAYS_A_YEAR;
  }

  Band bandOn(int day) {
    return Band.at(ageOn(day));
  }

  double seenOn(int day) {
    return seen.at(day / Time.WEEK);
  }
}
