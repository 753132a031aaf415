package dk.rettidig.concern.child;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.Row;
import dk.rettidig.concern.imports.RowFault;
import dk.rettidig.concern.imports.Taken;
import dk.rettidig.concern.imports.Taken.Outcome;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows about children. */
final class ChildRows {

  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{3}");

  private final Children children;
  private final Units units;
  private final People people;
  private final Supplier<String> ids;
  private final SiblingRows siblings;
  private final Set<Cpr> seen = new HashSet<>();

  ChildRows(
      Children children, Units units, People people, Supplier<String> ids, SiblingRows siblings) {
    this.children = children;
    this.units = units;
    this.people = people;
    this.ids = ids;
    this.siblings = siblings;
  }

  Taken take(Actor actor, Row row) throws RowFault {
    Cpr cpr =
        Cpr.read(row.required("cpr")).orElseThrow(() -> new RowFault("cpr", Reason.NOT_A_CPR));
    Optional<Child> known = children.find(actor.municipality(), cpr);
    Child.Particulars particulars = particulars(cpr, row, known);
    Child.Place place = place(actor, row, known.map(Child::place));
    List<PersonId> guardians = guardians(actor, row, known);
    if (!seen.add(cpr)) {
      throw new RowFault("cpr", Reason.TWICE_IN_FILE);
    }
    Child there = known.orElseGet(() -> entered(actor, particulars, place));
    Child.Hashes hashes = children.hashes(actor.municipality(), particulars);
    boolean active = row.unlessFalse("active", known.map(Child::active).orElse(true));
    UnaryOperator<Child> step =
        child -> child.described(particulars, hashes, place, active).withGuardians(guardians);
    boolean changed = children.change(actor, there, step);
    tellGuardians(actor, there, guardians);
    siblings.note(row, there.id());
    return new Taken(outcome(known.isPresent(), changed), there.id().value());
  }

  private static Outcome outcome(boolean known, boolean changed) {
    if (!known) {
      return Outcome.CREATED;
    }
    return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
  }

  private Child entered(Actor actor, Child.Particulars particulars, Child.Place place) {
    var id = new ChildId(ids.get());
    children.enter(actor, id, particulars, place);
    return children.find(actor.municipality(), id).orElseThrow();
  }

  private void tellGuardians(Actor actor, Child before, List<PersonId> now) {
    now.forEach(person -> people.becomesGuardian(actor, person, before.id().subject()));
    before.guardians().stream()
        .filter(person -> !now.contains(person))
        .forEach(person -> people.ceasesGuardian(actor, person, before.id().subject()));
  }

  private static Child.Particulars particulars(Cpr cpr, Row row, Optional<Child> known)
      throws RowFault {
    LocalDate born = row.date("birth_date");
    if (!cpr.born(born)) {
      throw new RowFault("birth_date", Reason.CPR_AND_BIRTH_DATE_DIFFER);
    }
    String address = known.map(child -> child.particulars().address()).orElse(null);
    return new Child.Particulars(row.required("name"), cpr, born, row.optional("address", address));
  }

  private Child.Place place(Actor actor, Row row, Optional<Child.Place> known) throws RowFault {
    Municipality acting = acting(actor, row, known);
    UnitId knownUnit = known.map(Child.Place::unit).orElse(null);
    UnitId unit = row.has("unit") ? unit(actor, row) : knownUnit;
    if (unit == null) {
      return new Child.Place(null, null, acting);
    }
    if (row.has("group")) {
      return new Child.Place(unit, group(actor, unit, row), acting);
    }
    GroupId knownGroup = known.map(Child.Place::group).orElse(null);
    return new Child.Place(unit, unit.equals(knownUnit) ? knownGroup : null, acting);
  }

  private static Municipality acting(Actor actor, Row row, Optional<Child.Place> known)
      throws RowFault {
    if (!row.has("acting_municipality") && known.isPresent()) {
      return known.get().acting();
    }
    String acting = row.optional("acting_municipality");
    if (acting != null && !MUNICIPALITY.matcher(acting).matches()) {
      throw new RowFault("acting_municipality", Reason.NOT_A_MUNICIPALITY);
    }
    return acting == null ? actor.municipality() : new Municipality(acting);
  }

  private @Nullable UnitId unit(Actor actor, Row row) throws RowFault {
    if (row.optional("unit") == null) {
      return null;
    }
    return units
        .find(actor.municipality(), new UnitId(row.id("unit")))
        .map(Unit::id)
        .orElseThrow(() -> new RowFault("unit", Reason.UNKNOWN_UNIT));
  }

  private @Nullable GroupId group(Actor actor, UnitId unit, Row row) throws RowFault {
    if (row.optional("group") == null) {
      return null;
    }
    var group = new GroupId(row.id("group"));
    boolean there =
        units.find(actor.municipality(), unit).flatMap(one -> one.group(group)).isPresent();
    if (!there) {
      throw new RowFault("group", Reason.UNKNOWN_GROUP);
    }
    return group;
  }

  private List<PersonId> guardians(Actor actor, Row row, Optional<Child> known) throws RowFault {
    if (!row.has("guardians")) {
      return known.map(Child::guardians).orElse(List.of());
    }
    List<PersonId> found = new ArrayList<>();
    for (String id : row.list("guardians")) {
      var person = new PersonId(id);
      if (people.find(actor.municipality(), person).isEmpty()) {
        throw new RowFault("guardians", Reason.UNKNOWN_PERSON);
      }
      found.add(person);
    }
    return found;
  }
}
