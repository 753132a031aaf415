package dk.rettidig.concern.access;

import dk.rettidig.concern.organisation.UnitId;
import java.util.Set;

/** What a policy answers. */
public sealed interface Access {

  /** The whole record as the unit keeps it. */
  record Internal(UnitId unit) implements Access {}

  /**
   * The child's name and the named matters only.
   *
   * @param kind of the basis
   * @param concerns the ids of the matters that it covers
   */
  record UnderBasis(String kind, UnitId unit, Set<String> concerns) implements Access {

    /** Copies the ids. */
    public UnderBasis {
      concerns = Set.copyOf(concerns);
    }
  }

  /** Nothing at all. */
  record Denied() implements Access {}

  /** The same ground whatever matters it covers. */
  default Access withoutMatters() {
    return this instanceof UnderBasis(var kind, var unit, _)
        ? new UnderBasis(kind, unit, Set.of())
        : this;
  }

  /** Whether anything may be seen. */
  default boolean granted() {
    return !(this instanceof Denied);
  }
}
