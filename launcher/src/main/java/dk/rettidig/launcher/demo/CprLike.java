package dk.rettidig.launcher.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers in the form of a CPR number that nobody can have: 60 is added to the day of birth, as in
 * a replacement number.
 */
final class CprLike {

  private static final int REPLACEMENT = 60;
  private static final int TWENTY_FIRST_CENTURY = 4;

  private final Dice dice;
  private final Set<String> given = new HashSet<>();

  CprLike(Dice dice) {
    this.dice = dice;
  }

  /** Ten digits; the seventh says the century, the last is even for a girl. */
  String next(LocalDate born, boolean girl) {
    int century = born.getYear() >= 2000 ? TWENTY_FIRST_CENTURY : 0;
    while (true) {
      int last = 2 * dice.between(0, 4) + (girl ? 0 : 1);
      String number =
          "%02d%02d%02d%d%02d%d"
              .formatted(
                  born.getDayOfMonth() + REPLACEMENT,
                  born.getMonthValue(),
                  born.getYear() % 100,
                  dice.between(century, century + 3),
                  dice.between(0, 99),
                  last);
      if (given.add(number)) {
        return number;
      }
    }
  }
}
