package dk.rettidig.concern.absence;

import dk.rettidig.concern.words.ConcernWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a rule names a pupil, in plain words and figures. */
public final class FlagWords {

  private FlagWords() {}

  /** One sentence without the pupil's name. */
  public static String of(AbsenceFlag flag, Locale language) {
    return String.format(
        language,
        ConcernWords.WORDS.of("absence." + flag.rule(), language),
        flag.days(),
        flag.of(),
        flag.percent(),
        date(flag.first(), language),
        date(flag.last(), language));
  }

  /** Such as {@code 14,8 %}. */
  public static String percent(BigDecimal percent, Locale language) {
    return String.format(language, "%.1f %%", percent);
  }

  static String date(LocalDate day, Locale language) {
    String form = language.getLanguage().equals("en") ? "d MMMM uuuu" : "d. MMMM uuuu";
    return DateTimeFormatter.ofPattern(form, language).format(day);
  }
}
