package dk.rettidig.common.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * Those who work with children or decide about them: all staff but who only runs the system. They
   * have the personal duty to notify (Barnets lov § 133).
   */
  public static final Set<Role> WITH_DUTY =
      Arrays.stream(values())
          .filter(role -> role.isStaff() && role != ADMIN)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether it is held by those who work here, not by citizens. */
  public boolean isStaff() {
    return this != GUARDIAN && this != YOUNG_PERSON;
  }
}
