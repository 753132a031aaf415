package dk.rettidig.meeting.chronology;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.child.Child;
import java.util.List;

/** Which rows of a child's chronology a reader may see; pure, deny by default. */
final class ChronologyAccess {

  private ChronologyAccess() {}

  /** Whether somebody who works with the child in its unit or group, or leads the unit, asks. */
  static boolean worksWith(Reader reader, Child child) {
    return !isKin(reader, child)
        && reader.confirmed().stream()
            .filter(a -> a.unit().value().equals(child.unit()))
            .anyMatch(a ->
                a.role() == Role.UNIT_LEADER
                    || (a.role() == Role.PROFESSIONAL
                        && (a.group() == null || a.group().equals(child.group()))));
  }

  /** Whether an item came from the unit where the child still is. */
  static boolean isOfUnit(Item item, Child child) {
    return item.ground() != null && item.ground().unit().equals(child.unit());
  }

  /** Whether the reader leads the unit that holds the item's concern, wherever the child is now. */
  static boolean leadsHolder(Reader reader, Item item, List<String> siblings) {
    Ground ground = item.ground();
    return ground != null
        && !reader.isKinOf(ground.child(), siblings)
        && reader.confirmed().stream()
            .filter(a -> a.role() == Role.UNIT_LEADER)
            .anyMatch(a -> a.unit().value().equals(ground.unit()));
  }

  /** Whether the reader is kept out because the child is their own or a sibling of one. */
  static boolean isKin(Reader reader, Child child) {
    return reader.isKinOf(child.id().value(), child.siblings());
  }
}
