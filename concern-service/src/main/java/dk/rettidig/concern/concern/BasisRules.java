package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What each kind of basis asks for before it holds. */
final class BasisRules {

  /** Only they work outside the unit and take part in the forum. */
  private static final Set<Role> RECEIVERS = EnumSet.of(Role.ADVISER, Role.SPECIALIST);

  private BasisRules() {}

  /**
   * Sets the basis on the concern. What was sent before is known by what was sent, on whatever day
   * it comes again: an end that was possible then may lie behind it now.
   *
   * @throws BasisIdTaken when something else was set under the id
   */
  static Change<Concern> set(
      Concern concern,
      BasisDraft draft,
      PersonId by,
      boolean leads,
      Instant now,
      BasisSettings.Longest longest) {
    if (concern.holds(draft)) {
      return Change.to(concern);
    }
    requireOrder(concern, draft);
    return concern.set(basis(draft, by, leads, now, longest), grounds(draft), draft.forForum());
  }

  /** The first exchange is no follow-up, the second is one. */
  private static void requireOrder(Concern concern, BasisDraft draft) {
    BasisDraft.Ssd ssd = draft.ssd();
    long used = concern.used(Basis.Kind.SSD);
    if (ssd != null
        && draft.kind() == Basis.Kind.SSD
        && used < Concern.USES_OF_SSD
        && ssd.followUp() != (used == 1)) {
      throw Invalid.impossible("ssd.followUp");
    }
  }

  /**
   * @param leads whether whoever sets it leads the concern's unit
   * @param longest what counts on the day
   * @throws Invalid naming what is missing or impossible
   * @throws OnlyTheLeader when somebody else goes without consent
   */
  static Basis basis(
      BasisDraft draft, PersonId by, boolean leads, Instant now, BasisSettings.Longest longest) {
    if (draft.receivers().isEmpty()) {
      throw Invalid.missing("receivers");
    }
    if (!RECEIVERS.containsAll(draft.receivers())) {
      throw Invalid.impossible("receivers");
    }
    LocalDate from = DanishTime.dayOf(now);
    LocalDate last = longest.lastDay(draft.kind(), from);
    LocalDate expires = last;
    switch (draft.kind()) {
      case CONSENT, CONSENT_HEALTH -> expires = agreed(consent(draft), from, last);
      case OVERRIDE -> requireWeighing(draft, leads);
      case SSD -> requireExchange(draft);
      case FAMILY_PRESENT -> {}
    }
    return new Basis(draft.id(), draft.kind(), draft.receivers(), by, now, from, expires, null);
  }

  static Grounds grounds(BasisDraft draft) {
    BasisDraft.Consent consent = draft.consent();
    BasisDraft.Weighing override = draft.override();
    BasisDraft.Ssd ssd = draft.ssd();
    return new Grounds(
        draft.id(),
        consent == null ? null : consent.givenBy(),
        consent == null ? null : consent.scope(),
        consent == null ? null : consent.expires(),
        override == null ? null : override.weighing(),
        override == null ? null : override.reason(),
        ssd == null ? null : ssd.notToldBecause());
  }

  private static BasisDraft.Consent consent(BasisDraft draft) {
    BasisDraft.Consent consent = draft.consent();
    if (consent == null || consent.givenBy().isBlank()) {
      throw Invalid.missing("consent.givenBy");
    }
    if (consent.scope().isBlank()) {
      throw Invalid.missing("consent.scope");
    }
    return consent;
  }

  /** The end that was agreed; the last possible day where none was. */
  private static LocalDate agreed(BasisDraft.Consent consent, LocalDate from, LocalDate last) {
    LocalDate expires = consent.expires();
    if (expires == null) {
      return last;
    }
    if (expires.isBefore(from) || expires.isAfter(last)) {
      throw Invalid.impossible("consent.expires");
    }
    return expires;
  }

  private static void requireWeighing(BasisDraft draft, boolean leads) {
    if (!leads) {
      throw new OnlyTheLeader();
    }
    BasisDraft.Weighing override = draft.override();
    if (override == null || override.weighing().isBlank()) {
      throw Invalid.missing("override.weighing");
    }
    if (override.reason().isBlank()) {
      throw Invalid.missing("override.reason");
    }
  }

  private static void requireExchange(BasisDraft draft) {
    if (draft.ssd() == null) {
      throw Invalid.missing("ssd");
    }
  }
}
