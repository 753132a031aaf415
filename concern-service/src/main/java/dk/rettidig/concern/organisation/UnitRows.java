package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.Row;
import dk.rettidig.concern.imports.RowFault;
import dk.rettidig.concern.imports.Taken;
import dk.rettidig.concern.imports.Taken.Outcome;
import java.util.List;
import java.util.Optional;

/** Rows about units and their groups. */
final class UnitRows {

  static final List<String> UNIT_COLUMNS =
      List.of("unit", "kind", "controller", "name", "district", "district_name");
  static final List<String> GROUP_COLUMNS = List.of("group", "unit", "name");

  private final Units units;
  private final People people;

  UnitRows(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  Taken unit(Actor actor, Row row) throws RowFault {
    var id = new UnitId(row.id("unit"));
    Optional<Unit> there = units.find(actor.municipality(), id);
    if (there.isEmpty()
        && people.find(actor.municipality(), new PersonId(id.value())).isPresent()) {
      throw new RowFault("unit", Reason.ID_OF_ANOTHER); // one topic holds the last state by id
    }
    var description =
        new Unit.Description(
            row.code("kind", UnitKind.class),
            row.code("controller", Controller.class),
            row.required("name"),
            new District(row.id("district"), row.required("district_name")),
            row.unlessFalse("active", there.map(one -> one.description().active()).orElse(true)));
    if (there.isEmpty()) {
      units.create(actor, Unit.open(id, description));
      return new Taken(Outcome.CREATED, id.value());
    }
    if (there.get().description().equals(description)) {
      return new Taken(Outcome.UNCHANGED, id.value());
    }
    units.change(actor, id, unit -> unit.describe(description));
    return new Taken(Outcome.CHANGED, id.value());
  }

  Taken group(Actor actor, Row row) throws RowFault {
    var id = new UnitId(row.id("unit"));
    var groupId = new GroupId(row.id("group"));
    Unit unit =
        units
            .find(actor.municipality(), id)
            .orElseThrow(() -> new RowFault("unit", Reason.UNKNOWN_UNIT));
    Optional<Group> there = unit.group(groupId);
    var group =
        new Group(
            groupId,
            row.required("name"),
            row.unlessFalse("active", there.map(Group::active).orElse(true)));
    if (there.filter(group::equals).isPresent()) {
      return new Taken(Outcome.UNCHANGED, group.group().value());
    }
    units.change(actor, id, one -> one.keep(group));
    return new Taken(there.isPresent() ? Outcome.CHANGED : Outcome.CREATED, group.group().value());
  }
}
