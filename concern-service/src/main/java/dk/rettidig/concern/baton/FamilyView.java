package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.standin.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A log as one reader of the family sees it, and exactly so in the preview before it is released.
 *
 * @param entries what was released, and what the reader wrote
 * @param acting who acts today
 * @param names of the colleagues who stand in it
 */
public record FamilyView(
    BatonLog log,
    String childName,
    List<Entry> entries,
    Optional<Acting> acting,
    Map<PersonId, String> names) {

  /**
   * The entries that a reader sees of a log, oldest first, as they stood when they were released.
   */
  static List<Entry> entries(
      BatonLog log, PersonId reader, Set<ItemId> released, Instant releasedAt) {
    return log.contents().entries().stream()
        .filter(entry ->
            released.contains(entry.item())
                || (entry.writer().family() && entry.writer().person().equals(reader)))
        .map(entry -> entry instanceof Action action ? action.asOf(releasedAt) : entry)
        .toList();
  }
}
