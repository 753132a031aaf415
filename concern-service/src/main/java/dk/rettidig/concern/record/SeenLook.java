package dk.rettidig.concern.record;

import dk.rettidig.common.readlog.LoggedLook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at a child, as the leader of the child's unit may know it.
 *
 * @param person the id of who looked
 * @param unit where they looked
 * @param what what was shown, a code; null for a look in another unit
 * @param basis on which legal basis, a code; null for a look in another unit
 */
public record SeenLook(
    Instant at,
    String person,
    List<String> roles,
    @Nullable String unit,
    @Nullable String what,
    @Nullable String basis) {

  static SeenLook whole(LoggedLook look) {
    return new SeenLook(
        look.at(), look.actor(), look.roles(), look.unit(), look.what(), look.basis());
  }

  /**
   * Who looked and when may be known in the child's unit (invariant 9); what was looked at would
   * tell of what another unit holds, so it is left out of every look there, lest its absence tell.
   */
  static SeenLook elsewhere(LoggedLook look) {
    return new SeenLook(look.at(), look.actor(), look.roles(), look.unit(), null, null);
  }
}
