package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A school, a day-care centre, a team: where people work and children belong. */
public record Unit(UnitId id, Description description, List<Group> groups) {

  /** What the directory says of a unit. */
  public record Description(
      UnitKind kind, Controller controller, String name, District district, boolean active) {}

  /** Copies the groups. */
  public Unit {
    groups = List.copyOf(groups);
  }

  static Change<Unit> open(UnitId id, Description description) {
    return changed(new Unit(id, description, List.of()));
  }

  Change<Unit> describe(Description newDescription) {
    return changed(new Unit(id, newDescription, groups));
  }

  Change<Unit> keep(Group group) {
    Stream<Group> others = groups.stream().filter(one -> !one.group().equals(group.group()));
    return changed(new Unit(id, description, Stream.concat(others, Stream.of(group)).toList()));
  }

  /** A group of this unit. */
  public Optional<Group> group(GroupId wanted) {
    return groups.stream().filter(one -> one.group().equals(wanted)).findFirst();
  }

  private static Change<Unit> changed(Unit unit) {
    return Change.to(unit, new OrganisationEvent.UnitChanged(unit));
  }
}
