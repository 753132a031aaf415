package dk.rettidig.launcher.check;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** What is random in every run. */
final class Chance {

  private static final int REPLACEMENT = 60;
  private static final int WORD = 9;

  private Chance() {}

  static String id() {
    return UUID.randomUUID().toString();
  }

  /** A sentence that stands nowhere else. */
  static String text(String words) {
    return words + " [" + Long.toString(ThreadLocalRandom.current().nextLong(), 36) + "]";
  }

  /** Two words that stand nowhere else. */
  static String name() {
    return word() + " " + word();
  }

  /** In the form of a CPR number, with 60 added to the day, so that it belongs to nobody. */
  static String cprLike(LocalDate born) {
    return "%02d%02d%02d%04d"
        .formatted(
            born.getDayOfMonth() + REPLACEMENT,
            born.getMonthValue(),
            born.getYear() % 100,
            ThreadLocalRandom.current().nextInt(4000, 8000));
  }

  private static String word() {
    String letters =
        ThreadLocalRandom.current()
            .ints(WORD, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return "Q" + letters;
  }
}
