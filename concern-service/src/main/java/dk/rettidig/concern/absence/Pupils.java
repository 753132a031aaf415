package dk.rettidig.concern.absence;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.child.Cpr;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.RowFault;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.UnitKind;
import dk.rettidig.concern.organisation.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom the rows of one file are about; each number is looked up once. */
final class Pupils {

  private final Municipality municipality;
  private final Children children;
  private final Units units;
  private final Map<Cpr, Optional<Child>> known = new HashMap<>();
  private final Map<UnitId, Boolean> schools = new HashMap<>();

  Pupils(Municipality municipality, Children children, Units units) {
    this.municipality = municipality;
    this.children = children;
    this.units = units;
  }

  /** A child and the school that it goes to now. */
  record Pupil(ChildId child, UnitId school) {}

  Pupil with(Cpr number) throws RowFault {
    Child child =
        known
            .computeIfAbsent(number, wanted -> children.find(municipality, wanted))
            .orElseThrow(() -> new RowFault("cpr", Reason.UNKNOWN_CHILD));
    return child
        .place()
        .inUnit()
        .filter(unit -> schools.computeIfAbsent(unit, this::isSchool))
        .map(school -> new Pupil(child.id(), school))
        .orElseThrow(() -> new RowFault("cpr", Reason.NOT_A_PUPIL));
  }

  private boolean isSchool(UnitId id) {
    return units
        .find(municipality, id)
        .map(Unit::description)
        .filter(unit -> unit.kind() == UnitKind.SCHOOL)
        .isPresent();
  }
}
