package dk.rettidig.concern.concern;

import java.util.Set;

/**
 * A suspicion of abuse: it changes who may learn that the concern exists (invariant 10).
 *
 * @param suspected ids of the people or children whom it concerns, as far as they are known here
 */
public record Suspicion(Whom whom, Set<String> suspected) {

  /** Whom it concerns. */
  public enum Whom {
    PARENT_OR_HOUSEHOLD,
    EMPLOYEE,
    OTHER_ADULT,
    OTHER_CHILD,
    UNKNOWN
  }

  /** Copies the ids. */
  public Suspicion {
    suspected = Set.copyOf(suspected);
  }

  @Override
  public String toString() {
    return "Suspicion[…]";
  }
}
