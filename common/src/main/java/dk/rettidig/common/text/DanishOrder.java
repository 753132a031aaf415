package dk.rettidig.common.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of the Danish alphabet: æ, ø and å come last, and aa is an å (D9). */
public final class DanishOrder {

  private DanishOrder() {}

  /** Texts in that order. */
  public static Comparator<String> ofText() {
    return Collator.getInstance(Locale.of("da", "DK"))::compare;
  }

  /** Anything by one of its texts. */
  public static <T> Comparator<T> by(Function<? super T, String> text) {
    return Comparator.comparing(text, ofText());
  }
}
