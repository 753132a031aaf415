package dk.rettidig.concern.instrument;

/** By when a step is to be done, counted from the position; advice unless the step names a law. */
public sealed interface Deadline {

  /** At once, by phone. */
  record SameHour() implements Deadline {}

  /** When all children are rated next. */
  record NextRound() implements Deadline {}

  /** The publisher gives no deadline that could be read. */
  record NotKnown() implements Deadline {}

  /**
   * Within a time.
   *
   * @param amount 1 to 999
   */
  record Within(int amount, Unit unit) implements Deadline {

    public Within {
      if (amount < 1 || amount > 999) {
        throw new IllegalArgumentException("a deadline is not 1 to 999: " + amount);
      }
    }
  }

  /** Working days are Monday to Friday, without public holidays. */
  enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS
  }
}
