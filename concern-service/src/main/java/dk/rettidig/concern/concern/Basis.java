package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what legal ground whom outside the unit may see a concern, from when to when.
 *
 * @param basis its id
 * @param expires the last day; nothing only on those that were set before every basis had one
 */
public record Basis(
    BasisId basis,
    Kind kind,
    Set<Role> receivers,
    PersonId setBy,
    Instant setAt,
    LocalDate from,
    @Nullable LocalDate expires,
    @Nullable Instant withdrawnAt) {

  /** The legal ground. */
  public enum Kind {
    /** Of the custody holder; revocable. */
    CONSENT,
    /** For health information; ends within a year (sundhedsloven § 44). */
    CONSENT_HEALTH,
    /** The family takes part in the meeting. */
    FAMILY_PRESENT,
    /** Without consent, after a concrete weighing by the leader. */
    OVERRIDE,
    /** Exchange between listed members, once and one follow-up; a right, never a duty. */
    SSD
  }

  /** Copies the receivers. */
  public Basis {
    receivers = Set.copyOf(receivers);
  }

  boolean validOn(LocalDate day) {
    return withdrawnAt == null && !day.isBefore(from) && (expires == null || !day.isAfter(expires));
  }

  /** Whether the draft describes it; its words are compared apart. */
  boolean isFrom(BasisDraft draft) {
    return basis.equals(draft.id()) && kind == draft.kind() && receivers.equals(draft.receivers());
  }

  /** Withdrawn now; what was withdrawn before keeps its time. */
  Basis withdrawn(Instant at) {
    if (withdrawnAt != null) {
      return this;
    }
    return new Basis(basis, kind, receivers, setBy, setAt, from, expires, at);
  }
}
