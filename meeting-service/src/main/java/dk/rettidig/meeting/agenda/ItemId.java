package dk.rettidig.meeting.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.meeting.basis.BasisId;
import java.util.UUID;

/**
 * An item's id: made by the client, or following from concern and basis, so that nothing is placed
 * twice.
 */
public record ItemId(String value) implements Id {

  /**
   * The id of a named item.
   *
   * @param round how many items of the concern have ended before
   */
  static ItemId of(String concern, BasisId basis, long round) {
    byte[] name = (concern + "/" + basis.value() + "/" + round).getBytes(UTF_8);
    return new ItemId(UUID.nameUUIDFromBytes(name).toString());
  }
}
