package dk.rettidig.common.readlog;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a look; who may read which part of it is decided by the reader's service.
 *
 * @param id random; the encrypted reason is bound to it
 * @param actor the employee's or citizen's id, {@code system} for the system
 * @param roles the actor's role codes, sorted
 * @param unit the id of the unit in which the actor looked
 * @param subjects the ids of all who were seen, sorted
 * @param what what was shown, a code
 * @param basis on which legal basis, a code
 * @param reason encrypted, in Base64
 * @param at to the millisecond
 */
public record LoggedLook(
    String id,
    Municipality municipality,
    Instant at,
    String actor,
    List<String> roles,
    @Nullable String unit,
    List<String> subjects,
    String what,
    String basis,
    @Nullable String reason) {

  /** Copies the lists and cuts the time to what the store keeps. */
  public LoggedLook {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    roles = List.copyOf(roles);
    subjects = List.copyOf(subjects);
  }
}
