package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

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
}
