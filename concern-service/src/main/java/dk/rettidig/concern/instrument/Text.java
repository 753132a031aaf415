package dk.rettidig.concern.instrument;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model file says to people, in Danish and, where known, in English.
 *
 * @param da the Danish words, never blank
 * @param en the English words, or nothing when no translation is known
 */
public record Text(String da, @Nullable String en) {

  public Text {
    if (da.isBlank() || (en != null && en.isBlank())) {
      throw new IllegalArgumentException("a text is blank");
    }
  }

  /** The words in the reader's language; Danish where no translation is known. */
  public String in(Locale locale) {
    return en != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : da;
  }
}
