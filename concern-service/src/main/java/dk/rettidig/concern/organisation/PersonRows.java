package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.Row;
import dk.rettidig.concern.imports.RowFault;
import dk.rettidig.concern.imports.Taken;
import dk.rettidig.concern.imports.Taken.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows about people and their assignments. */
final class PersonRows {

  static final List<String> COLUMNS = List.of("person", "name");
  static final List<String> ASSIGNMENT_COLUMNS =
      List.of("assignment", "person", "role", "unit", "from");

  private final People people;
  private final Units units;

  PersonRows(People people, Units units) {
    this.people = people;
    this.units = units;
  }

  Taken person(Actor actor, Row row) throws RowFault {
    var id = new PersonId(row.id("person"));
    var card =
        new Person.Card(
            row.required("name"),
            row.optional("title"),
            row.optional("phone"),
            row.optional("mail"));
    boolean active = row.unlessFalse("active");
    Optional<Person> there = people.find(actor.municipality(), id);
    if (there.isEmpty()) {
      people.create(actor, Person.enter(id, card, active));
      return new Taken(Outcome.CREATED, id.value());
    }
    if (there.get().card().equals(card) && there.get().active() == active) {
      return new Taken(Outcome.UNCHANGED, id.value());
    }
    people.change(actor, id, person -> person.describe(card, active));
    return new Taken(Outcome.CHANGED, id.value());
  }

  Taken assignment(Actor actor, Row row) throws RowFault {
    Person person = known(actor, "person", row.id("person"));
    Assignment assignment = read(actor, row);
    String id = assignment.assignment().value();
    if (person.assignments().contains(assignment)) {
      return new Taken(Outcome.UNCHANGED, id);
    }
    boolean there =
        person.assignments().stream()
            .anyMatch(one -> one.assignment().equals(assignment.assignment()));
    people.change(actor, person.id(), one -> one.assign(assignment));
    return new Taken(there ? Outcome.CHANGED : Outcome.CREATED, id);
  }

  private Assignment read(Actor actor, Row row) throws RowFault {
    Unit unit =
        units
            .find(actor.municipality(), new UnitId(row.id("unit")))
            .orElseThrow(() -> new RowFault("unit", Reason.UNKNOWN_UNIT));
    LocalDate from = row.date("from");
    LocalDate to = row.optionalDate("to");
    if (to != null && to.isBefore(from)) {
      throw new RowFault("to", Reason.END_BEFORE_START);
    }
    PersonId substituteFor =
        row.optional("substitute_for") == null
            ? null
            : known(actor, "substitute_for", row.id("substitute_for")).id();
    return new Assignment(
        new AssignmentId(row.id("assignment")),
        row.code("role", Role.class),
        unit.id(),
        group(unit, row),
        from,
        to,
        substituteFor);
  }

  private static @Nullable GroupId group(Unit unit, Row row) throws RowFault {
    if (row.optional("group") == null) {
      return null;
    }
    var group = new GroupId(row.id("group"));
    if (unit.group(group).isEmpty()) {
      throw new RowFault("group", Reason.UNKNOWN_GROUP);
    }
    return group;
  }

  private Person known(Actor actor, String field, String id) throws RowFault {
    return people
        .find(actor.municipality(), new PersonId(id))
        .orElseThrow(() -> new RowFault(field, Reason.UNKNOWN_PERSON));
  }
}
