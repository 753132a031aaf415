package dk.rettidig.concern.access;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.Set;

/**
 * A valid legal basis on which somebody outside the unit may see one matter of one child (invariant
 * 5).
 *
 * @param kind its code, e.g. {@code CONSENT}
 * @param concern the matter that it covers
 * @param unit whose matter it is
 * @param receivers the roles that it names
 */
public record Ground(String kind, String concern, ChildId child, UnitId unit, Set<Role> receivers) {

  /** Copies the receivers. */
  public Ground {
    receivers = Set.copyOf(receivers);
  }
}
