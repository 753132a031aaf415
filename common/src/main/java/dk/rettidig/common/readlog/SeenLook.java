package dk.rettidig.common.readlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at a subject, as one reader of the log may know it.
 *
 * @param person the id of who looked; the name is asked for by it
 * @param unit where they looked
 * @param what what was shown, a code; null for a look outside the reader's own units
 * @param basis on which legal basis, a code; null for a look outside the reader's own units
 */
public record SeenLook(
    Instant at,
    String person,
    List<String> roles,
    @Nullable String unit,
    @Nullable String what,
    @Nullable String basis) {

  /** Copies the roles. */
  public SeenLook {
    roles = List.copyOf(roles);
  }

  /** Everything but the reason. */
  public static SeenLook whole(LoggedLook look) {
    return new SeenLook(
        look.at(), look.actor(), look.roles(), look.unit(), look.what(), look.basis());
  }

  /**
   * Who looked and when may be known in the subject's unit (invariant 9); what was looked at would
   * tell of what another unit holds, so it is left out of every look there, lest its absence tell.
   */
  public static SeenLook elsewhere(LoggedLook look) {
    return new SeenLook(look.at(), look.actor(), look.roles(), look.unit(), null, null);
  }
}
