package dk.rettidig.concern.words;

import dk.rettidig.common.text.Words;

/** The words of this service. */
public final class ConcernWords {

  /** All of them. */
  public static final Words WORDS = Words.in("dk.rettidig.concern.words", ConcernWords.class);

  private ConcernWords() {}
}
