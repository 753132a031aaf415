package dk.rettidig.launcher.demo;

import java.util.List;

/**
 * A unit of an invented municipality.
 *
 * @param kind a code of {@code unit.changed.v1}
 * @param groups classes or rooms; none where no children are
 */
record DemoUnit(String id, String name, String kind, District district, List<DemoGroup> groups) {

  DemoUnit {
    groups = List.copyOf(groups);
  }

  boolean hasChildren() {
    return !groups.isEmpty();
  }

  boolean isDaycare() {
    return kind.equals(InventUnits.DAYCARE);
  }

  /** Units of a district share a forum. */
  record District(String id, String name) {}

  /**
   * A class or a room.
   *
   * @param youngest in whole years
   * @param oldest in whole years
   */
  record DemoGroup(String id, String name, int youngest, int oldest) {}
}
