package dk.rettidig.meeting.basis;

/** On which ground a name may be heard outside its unit (invariant 5). */
public enum BasisKind {
  CONSENT,
  CONSENT_HEALTH,
  FAMILY_PRESENT,
  OVERRIDE,
  /** One meeting and one follow-up on a named child: a right, never a duty. */
  SSD
}
