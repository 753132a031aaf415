package dk.rettidig.launcher.demo;

import java.util.List;

/**
 * A unit of an invented municipality.
 *
 * @param key stable within the municipality, for the import
 * @param kind a code of {@code unit.changed.v1}
 * @param controller a code of {@code unit.changed.v1}
 * @param groups classes or rooms; none where no children are
 */
record DemoUnit(
    String key,
    String name,
    String kind,
    String controller,
    String district,
    List<DemoGroup> groups) {

  DemoUnit {
    groups = List.copyOf(groups);
  }

  boolean hasChildren() {
    return !groups.isEmpty();
  }

  /**
   * A class or a room.
   *
   * @param youngest in whole years
   * @param oldest in whole years
   */
  record DemoGroup(String key, String name, int youngest, int oldest) {}
}
