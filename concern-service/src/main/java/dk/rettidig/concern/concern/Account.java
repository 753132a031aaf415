package dk.rettidig.concern.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells: only what was observed is required.
 *
 * @param observedAt when it was, if not now
 * @param childsWords only what was said unprompted, word for word
 * @param protective what speaks for the child's well-being
 * @param risk what speaks against it
 * @param reason why it was placed as it was
 */
public record Account(
    String observed,
    @Nullable Instant observedAt,
    @Nullable String childsWords,
    List<String> protective,
    List<String> risk,
    @Nullable String reason,
    @Nullable Parents parents) {

  /**
   * What the parents know and say.
   *
   * @param on the day on which they were told
   */
  public record Parents(boolean informed, @Nullable LocalDate on, @Nullable String view) {}

  /** Copies the lists. */
  public Account {
    protective = List.copyOf(protective);
    risk = List.copyOf(risk);
  }

  boolean parentsInformed() {
    return parents != null && parents.informed();
  }

  /**
   * With the parents informed.
   *
   * @param told what they say; null leaves what stood there
   */
  Account parentsInformed(LocalDate on, @Nullable String told) {
    String view = told == null && parents != null ? parents.view() : told;
    var now = new Parents(true, on, view);
    return new Account(observed, observedAt, childsWords, protective, risk, reason, now);
  }

  @Override
  public String toString() {
    return "Account[…]";
  }
}
