package dk.rettidig.concern.baton;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shall be otherwise.
 *
 * @param words in the family's own words
 * @param indicator by what everybody will see it
 * @param by until when
 * @param danger the worry on the map that it answers; nothing for a goal that stands alone
 */
public record Goal(
    ItemId item,
    String words,
    String indicator,
    LocalDate by,
    @Nullable ItemId danger,
    Writer writer,
    Instant at)
    implements Entry {

  @Override
  public Entry asSent() {
    return new Goal(item, words, indicator, by, danger, writer, Instant.EPOCH);
  }

  @Override
  public String toString() {
    return "Goal[…]";
  }
}
