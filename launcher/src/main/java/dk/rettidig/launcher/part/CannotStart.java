package dk.rettidig.launcher.part;

import org.jspecify.annotations.Nullable;

/** Something stands in the way of a start; the message is a sentence for whoever asked for it. */
public final class CannotStart extends RuntimeException {

  /**
   * @param sentence says what is wrong and what to do
   */
  public CannotStart(String sentence) {
    this(sentence, null);
  }

  /**
   * @param sentence says what is wrong and what to do
   */
  public CannotStart(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
