package dk.rettidig.meeting.adviser;

/** What an adviser may decide, so that everybody knows it beforehand. */
public enum AuthorityProfile {
  /** Advises only; decides nothing. */
  ADVICE_ONLY,
  /** May grant early support (Barnets lov § 30). */
  EARLY_SUPPORT,
  /** Acts with the full authority of the family department. */
  FULL_AUTHORITY
}
