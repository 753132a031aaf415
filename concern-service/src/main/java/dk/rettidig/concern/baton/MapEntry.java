package dk.rettidig.concern.baton;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the map, in plain words, the family's own where it can be.
 *
 * @param danger for a safety goal the worry that it is paired with; nothing for others
 */
public record MapEntry(
    ItemId item, MapPart part, String words, @Nullable ItemId danger, Writer writer, Instant at)
    implements Entry {

  @Override
  public Entry asSent() {
    return new MapEntry(item, part, words, danger, writer, Instant.EPOCH);
  }

  @Override
  public String toString() {
    return "MapEntry[…]";
  }
}
