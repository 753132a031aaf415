package dk.rettidig.notification.notification;

import java.util.List;

/**
 * A suspicion of abuse: whom it concerns decides who may know (invariant 10).
 *
 * @param persons ids of those suspected who have one here, such as an employee
 */
public record Suspicion(Group group, List<String> persons) {

  /** Whom it concerns. */
  public enum Group {
    PARENT_OR_HOUSEHOLD,
    EMPLOYEE,
    OTHER_ADULT,
    OTHER_CHILD,
    UNKNOWN
  }

  /** Copies the list. */
  public Suspicion {
    persons = List.copyOf(persons);
  }
}
