package dk.rettidig.common.readlog;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.subject.Subject;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One look at personal data, with everybody who was seen in it.
 *
 * @param subjects all who were seen; empty for a search that found nobody
 * @param what what was shown, a code such as {@code child:chronology}
 * @param basis on which legal basis, a code such as {@code INTERNAL}
 * @param unit the id of the unit in which the actor looked, so that a citizen can be told it
 * @param reason the actor's own words where a reason is asked for; kept encrypted
 * @param at when; kept to the millisecond
 */
public record Look(
    Actor actor,
    Set<Subject> subjects,
    String what,
    String basis,
    @Nullable String unit,
    @Nullable String reason,
    Instant at) {

  /** What may stand readable in the log: codes and ids, never words. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}");

  /**
   * @throws IllegalArgumentException when a code could be free text, which must not stand readable
   *     in the log
   */
  public Look {
    subjects = Set.copyOf(subjects);
    requireCode("what", what);
    requireCode("basis", basis);
    if (unit != null) {
      requireCode("unit", unit);
    }
  }

  private static void requireCode(String name, String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(name + " is not a code");
    }
  }
}
