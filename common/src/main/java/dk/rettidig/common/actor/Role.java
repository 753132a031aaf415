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
  ADMIN;

  /** Whether it is held by those who work here, not by citizens. */
  public boolean isStaff() {
    return this != GUARDIAN && this != YOUNG_PERSON;
  }
}
