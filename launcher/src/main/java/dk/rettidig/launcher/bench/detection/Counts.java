package dk.rettidig.launcher.bench.detection;

import org.jspecify.annotations.Nullable;

/** What is counted of the children of one age. */
final class Counts {

  /** Asked for where a year of time to find a child is to be given. */
  private static final int YEAR = 365;

  private long turned;
  private long found;
  private long followed;
  private long foundOfFollowed;
  private long foundWithinYear;
  private long unneeded;
  private long thrivingDays;
  private final Counted after = new Counted();
  private final Counted lost = new Counted();
  private final Counted aheadOfBoth = new Counted();
  private final Counted aheadAtLeast = new Counted();
  private final Counted aheadOfThreshold = new Counted();

  void unneeded() {
    unneeded++;
  }

  void thriving(int days) {
    thrivingDays += days;
  }

  /**
   * A child that turned.
   *
   * @param hit the first day on which it was found; null where it was not
   */
  void turned(
      Life life, @Nullable Integer hit, @Nullable Integer fourth, @Nullable Integer threshold) {
    boolean year = life.days() - life.turning() >= YEAR;
    turned++;
    followed += year ? 1 : 0;
    if (hit == null) {
      lost.note(life.ended() - life.turning());
      return;
    }
    found++;
    foundOfFollowed += year ? 1 : 0;
    foundWithinYear += year && hit - life.turning() <= YEAR ? 1 : 0;
    after.note(hit - life.turning());
    aheadAtLeast.note((fourth == null ? life.ended() : fourth) - hit);
    if (fourth != null) {
      aheadOfBoth.note(fourth - hit);
    }
    if (threshold != null) {
      aheadOfThreshold.note(threshold - hit);
    }
  }

  void add(Counts other) {
    turned += other.turned;
    found += other.found;
    followed += other.followed;
    foundOfFollowed += other.foundOfFollowed;
    foundWithinYear += other.foundWithinYear;
    unneeded += other.unneeded;
    thrivingDays += other.thrivingDays;
    after.add(other.after);
    lost.add(other.lost);
    aheadOfBoth.add(other.aheadOfBoth);
    aheadAtLeast.add(other.aheadAtLeast);
    aheadOfThreshold.add(other.aheadOfThreshold);
  }

  Result result() {
    return new Result(
        turned,
        share(found, turned),
        share(foundOfFollowed, followed),
        share(foundWithinYear, followed),
        unneeded * 100 * Time.DAYS_A_YEAR / Math.max(1, thrivingDays),
        months(after.medianWith(lost)),
        months(aheadOfBoth.median()),
        aheadOfBoth.count(),
        months(aheadAtLeast.median()),
        months(aheadOfThreshold.median()));
  }

  private static double share(long some, long all) {
    return all == 0 ? Double.NaN : 100.0 * some / all;
  }

  private static double months(double days) {
    return days * 12 / Time.DAYS_A_YEAR;
  }
}
