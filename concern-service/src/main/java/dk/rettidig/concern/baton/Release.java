package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one reader of the family may see: exactly these entries, and nothing that is written later.
 *
 * @param talkedOn when it was talked about before it was first shown
 */
public record Release(
    PersonId reader, Set<ItemId> items, LocalDate talkedOn, PersonId by, Instant at) {

  /** Copies the entries. */
  public Release {
    items = Set.copyOf(items);
  }

  /** The same without an entry. */
  Release without(ItemId item) {
    var others =
        items.stream().filter(one -> !one.equals(item)).collect(Collectors.toUnmodifiableSet());
    return new Release(reader, others, talkedOn, by, at);
  }
}
