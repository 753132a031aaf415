package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each kind of basis asks for before it holds. */
final class BasisRules {

  /** Only they work outside the unit and take part in the forum. */
  private static final Set<Role> RECEIVERS = EnumSet.of(Role.ADVISER, Role.SPECIALIST);

  private static final int MOST_YEARS_OF_HEALTH = 1;

  private BasisRules() {}

  /**
   * @param leads whether whoever sets it leads the concern's unit
   * @throws Invalid naming what is missing or impossible
   * @throws OnlyTheLeader when somebody else goes without consent
   */
  static Basis basis(BasisDraft draft, PersonId by, boolean leads, Instant now) {
    if (draft.receivers().isEmpty()) {
      throw Invalid.missing("receivers");
    }
    if (!RECEIVERS.containsAll(draft.receivers())) {
      throw Invalid.impossible("receivers");
    }
    LocalDate from = DanishTime.dayOf(now);
    LocalDate expires =
        switch (draft.kind()) {
          case CONSENT -> consent(draft, from);
          case CONSENT_HEALTH -> health(consent(draft, from), from);
          case FAMILY_PRESENT -> null;
          case OVERRIDE -> weighed(draft, leads);
          case SSD -> exchange(draft);
        };
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
        override == null ? null : override.weighing(),
        override == null ? null : override.reason(),
        ssd == null ? null : ssd.notToldBecause());
  }

  private static @Nullable LocalDate consent(BasisDraft draft, LocalDate from) {
    BasisDraft.Consent consent = draft.consent();
    if (consent == null || consent.givenBy().isBlank()) {
      throw Invalid.missing("consent.givenBy");
    }
    if (consent.scope().isBlank()) {
      throw Invalid.missing("consent.scope");
    }
    LocalDate expires = consent.expires();
    if (expires != null && expires.isBefore(from)) {
      throw Invalid.impossible("consent.expires");
    }
    return expires;
  }

  /** Ends within a year, and after a year where no end was agreed (sundhedsloven § 44). */
  private static LocalDate health(@Nullable LocalDate expires, LocalDate from) {
    LocalDate last = from.plusYears(MOST_YEARS_OF_HEALTH);
    if (expires != null && expires.isAfter(last)) {
      throw Invalid.impossible("consent.expires");
    }
    return expires == null ? last : expires;
  }

  private static @Nullable LocalDate weighed(BasisDraft draft, boolean leads) {
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
    return null;
  }

  private static @Nullable LocalDate exchange(BasisDraft draft) {
    if (draft.ssd() == null) {
      throw Invalid.missing("ssd");
    }
    return null;
  }
}
