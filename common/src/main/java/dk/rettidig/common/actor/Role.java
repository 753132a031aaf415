package dk.rettidig.common.actor;

/**
 * The roles that a token can carry; what one may do follows from the role and a valid assignment.
 */
public enum Role {
  PROFESSIONAL,
  UNIT_LEADER,
  ADVISER,
  SPECIALIST,
  INTAKE,
  MANAGER,
  GUARDIAN,
  YOUNG_PERSON,
  ADMIN
}
