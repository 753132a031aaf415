package dk.rettidig.concern.organisation;

/** What a unit is for. */
public enum UnitKind {
  DAYCARE,
  SCHOOL,
  AFTER_SCHOOL,
  HEALTH_VISITORS,
  PPR,
  INTAKE_TEAM,
  ADMINISTRATION
}
