package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A basis as somebody wants to set it; the part that belongs to its kind is filled in.
 *
 * @param forForum whether the forum shall discuss the concern by name
 */
public record BasisDraft(
    BasisId id,
    Basis.Kind kind,
    Set<Role> receivers,
    @Nullable Consent consent,
    @Nullable Weighing override,
    @Nullable Ssd ssd,
    boolean forForum) {

  /** Who consented to what, and until when. */
  public record Consent(String givenBy, String scope, @Nullable LocalDate expires) {}

  /** The concrete weighing of going without consent, and why. */
  public record Weighing(String weighing, String reason) {}

  /**
   * An exchange among listed members.
   *
   * @param followUp whether it is the one follow-up
   * @param notToldBecause why the parents are not told that it was used; nothing when they are
   */
  public record Ssd(boolean followUp, @Nullable String notToldBecause) {}

  /** Copies the receivers. */
  public BasisDraft {
    receivers = Set.copyOf(receivers);
  }

  @Override
  public String toString() {
    return "BasisDraft[" + kind + "]";
  }
}
