package dk.rettidig.concern.freetext;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How much may be written in one field; some pages of text, so that no request carries a book. */
public final class FreeText {

  /** The most characters of one text, whatever the field. */
  public static final int MOST = 8000;

  /** The most texts in one list. */
  static final int MOST_OF_A_LIST = 100;

  private FreeText() {}

  /**
   * The text as it is.
   *
   * @param field its name in the request
   * @throws TextTooLong when it has more than {@value #MOST} characters
   */
  public static <T extends @Nullable String> T within(String field, T text) {
    if (text != null && text.length() > MOST) {
      throw new TextTooLong(field);
    }
    return text;
  }

  /**
   * The texts as they are.
   *
   * @param field the list's name in the request
   * @throws TextTooLong when one has more than {@value #MOST} characters, or there are too many
   */
  public static <C extends Collection<String>> C within(String field, C texts) {
    if (texts.size() > MOST_OF_A_LIST || texts.stream().anyMatch(text -> text.length() > MOST)) {
      throw new TextTooLong(field);
    }
    return texts;
  }
}
