package dk.rettidig.launcher.canary;

import dk.rettidig.launcher.canary.Canary.Kind;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Makes canaries up and remembers them. */
public final class Canaries {

  private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
  private static final int REPLACEMENT_DAY = 60;

  private final List<Canary> all = new CopyOnWriteArrayList<>();
  private final SecureRandom random = new SecureRandom();

  List<Canary> all() {
    return List.copyOf(all);
  }

  /** A sentence about a citizen; one word in it stands nowhere else. */
  public String text(String what) {
    return "Vi hørte " + word(what, Kind.CITIZEN) + " i går.";
  }

  String text(String what, Kind kind) {
    return "Vi hørte " + word(what, kind) + " i går.";
  }

  /** A first name and a family name. */
  public String name(String what) {
    return name(what, Kind.CITIZEN);
  }

  String name(String what, Kind kind) {
    return capital(word(what + ", first name", kind))
        + " "
        + capital(word(what + ", family name", kind));
  }

  /** One word in lower case, with Danish letters, so that every encoding writes it differently. */
  String word(String what, Kind kind) {
    String word = letters(4) + "ø" + letters(4) + "å" + letters(4);
    all.add(new Canary(what, word, kind));
    return word;
  }

  /** A number in the form of a CPR number that nobody can have. */
  public String cpr(String what, LocalDate born) {
    String number =
        "%02d%02d%02d%d"
            .formatted(
                born.getDayOfMonth() + REPLACEMENT_DAY,
                born.getMonthValue(),
                born.getYear() % 100,
                4000 + random.nextInt(4000));
    all.add(new Canary(what, number, Kind.CITIZEN));
    all.add(new Canary(what, number.substring(0, 6) + "-" + number.substring(6), Kind.CITIZEN));
    return number;
  }

  /** For a phone or an account. */
  String digits(String what, Kind kind) {
    String number = "0" + (1_000_000_000L + random.nextInt(1_000_000_000));
    all.add(new Canary(what, number, kind));
    return number;
  }

  /** For an address, where only plain letters may stand. */
  String letters(String what, Kind kind) {
    String word = letters(12);
    all.add(new Canary(what, word, kind));
    return word;
  }

  private String letters(int count) {
    return random
        .ints(count, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
