package dk.rettidig.concern.organisation;

/** Who answers for the data of a unit (GDPR article 4, 7). */
public enum Controller {
  MUNICIPAL,
  SELF_GOVERNING,
  PRIVATE,
  FREE_SCHOOL,
  REGION
}
