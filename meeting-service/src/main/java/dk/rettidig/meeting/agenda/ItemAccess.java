package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.forum.ForumAccess;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.Collection;
import java.util.List;

/** Who may do what with an item; pure, deny by default. */
final class ItemAccess {

  private ItemAccess() {}

  /** Whether the reader may see an anonymous item: who takes part, and who asked. */
  static boolean mayHearUnnamed(Reader reader, Series series, Item item) {
    return ForumAccess.takesPart(reader, series)
        || (reader.isStaff() && reader.id().equals(item.askedBy()));
  }

  /**
   * Whether the reader may see a named item: who takes part, and works in a role that the basis
   * names for the very unit that holds the concern, while it holds, and is not kin of the child.
   * concern-service lets the same people read the concern.
   *
   * @param siblings of the child
   * @param basisHolds whether the basis is valid today
   */
  static boolean mayHear(
      Reader reader, Series series, Ground ground, List<String> siblings, boolean basisHolds) {
    return ForumAccess.takesPart(reader, series)
        && basisHolds
        && reader.hasOneOf(ground.receivers(), ground.unit())
        && !reader.isKinOf(ground.child(), siblings);
  }

  /**
   * Whether the reader works with children in the unit that holds the concern, and is not kin.
   *
   * @param siblings of the child
   */
  static boolean worksInUnit(Reader reader, Ground ground, List<String> siblings) {
    return !reader.isKinOf(ground.child(), siblings)
        && reader.confirmed().stream()
            .filter(a -> a.role() == Role.PROFESSIONAL || a.role() == Role.UNIT_LEADER)
            .anyMatch(a -> a.unit().value().equals(ground.unit()));
  }

  /** Whether the reader may ask the forum anonymously: who takes part, or works in the district. */
  static boolean mayAsk(Reader reader, Series series, Collection<UnitId> district) {
    return ForumAccess.takesPart(reader, series)
        || reader.confirmed().stream()
            .filter(a -> a.role() == Role.PROFESSIONAL || a.role() == Role.UNIT_LEADER)
            .anyMatch(a -> district.contains(a.unit()));
  }
}
