package dk.rettidig.concern.baton;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the family itself writes in its log; nobody else changes it.
 *
 * @param about the entry that a correction is about; nothing otherwise
 * @param number 0 to 10 where a number is given
 */
public record FamilyWords(
    ItemId item,
    Kind kind,
    String words,
    @Nullable ItemId about,
    @Nullable Integer number,
    Writer writer,
    Instant at)
    implements Entry {

  /** What it is. */
  public enum Kind {
    /** How the family sees it. */
    PARAGRAPH,
    /** A goal that the family wishes. */
    GOAL,
    /** Where the family is on 0 to 10, and why. */
    NUMBER,
    /** Something that stands there is not right. */
    CORRECTION
  }

  @Override
  public Entry asSent() {
    return new FamilyWords(item, kind, words, about, number, writer, Instant.EPOCH);
  }

  @Override
  public String toString() {
    return "FamilyWords[…]";
  }
}
