package dk.rettidig.meeting.look;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.child.Child;
import dk.rettidig.meeting.organisation.UnitId;

/** Who may know who has looked at a child, and how much; pure, deny by default. */
final class LookAccess {

  private LookAccess() {}

  /** Whether the reader leads the unit where the child is now, and is not kin. */
  static boolean mayRead(Reader reader, Child child) {
    String unit = child.unit();
    return unit != null
        && !reader.isKinOf(child.id().value(), child.siblings())
        && leads(reader, unit);
  }

  /**
   * Whether the reader may know what was looked at: what a unit holds is known to its leader, so
   * only where the reader leads the unit that held it.
   */
  static boolean mayKnowWhat(Reader reader, LoggedLook look) {
    String unit = look.unit();
    return unit != null && leads(reader, unit);
  }

  private static boolean leads(Reader reader, String unit) {
    return reader.unitsAs(Role.UNIT_LEADER).contains(new UnitId(unit));
  }
}
