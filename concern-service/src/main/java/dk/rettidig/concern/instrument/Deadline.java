package dk.rettidig.concern.instrument;

import java.util.Locale;

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

  /** As model files say it, e.g. {@code 10 working-days}. */
  default String words() {
    return switch (this) {
      case SameHour _ -> "same-hour";
      case NextRound _ -> "next-round";
      case NotKnown _ -> "not-known";
      case Within(int amount, Unit unit) ->
          amount + " " + unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** Working days are Monday to Friday, without public holidays. */
  enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS
  }
}
