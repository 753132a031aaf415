package dk.rettidig.common.crypto;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings a value to the one form that is hashed: NFC, Danish lower case, without what people leave
 * out. No message quotes the value.
 *
 * <p>Å and aa stay different: folding them would widen what one hash gives away, and a search can
 * ask for both spellings. Hyphens part words, so that each half of a double name is found.
 */
final class Normalisation {

  private static final Locale DANISH = Locale.of("da", "DK");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02BC`\u00B4]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACE_OR_HYPHEN =
      Pattern.compile("[\\s\\p{Z}\\p{Pd}]", Pattern.UNICODE_CHARACTER_CLASS);

  private Normalisation() {}

  /**
   * @throws IllegalArgumentException when nothing is left, a date is not an ISO date, or a name
   *     word is not one word
   */
  static String of(LookupKind kind, String value) {
    return switch (kind) {
      case CPR -> number(value);
      case BIRTH_DATE -> date(value);
      case NAME_WORD -> singleWord(value);
    };
  }

  /** The whole words of a name in their order; none when there is no letter. */
  static List<String> words(String name) {
    String plain = APOSTROPHE.matcher(lowerCase(name)).replaceAll("");
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  private static String number(String value) {
    String plain = SPACE_OR_HYPHEN.matcher(lowerCase(value)).replaceAll("");
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("number to look up is empty");
    }
    return plain;
  }

  private static String date(String value) {
    try {
      return LocalDate.parse(value.strip()).toString();
    } catch (DateTimeParseException _) {
      // its message quotes the value
      throw new IllegalArgumentException("birth date to look up is not an ISO date");
    }
  }

  private static String singleWord(String value) {
    List<String> words = words(value);
    if (words.size() != 1) {
      throw new IllegalArgumentException("name to look up is not one word");
    }
    return words.getFirst();
  }

  private static String lowerCase(String value) {
    return Normalizer.normalize(value.toLowerCase(DANISH), Normalizer.Form.NFC);
  }
}
