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
    Optional<Person> there = people.find(actor.municipality(), id);
    if (there.isEmpty() && units.find(actor.municipality(), new UnitId(id.value())).isPresent()) {
      throw new RowFault("person", Reason.ID_OF_ANOTHER); // one topic holds the last state by id
    }
    Person.Card card = card(row, there.map(Person::card).orElse(Person.Card.NONE));
    boolean active = row.unlessFalse("active", there.map(Person::active).orElse(true));
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

  private static Person.Card card(Row row, Person.Card known) throws RowFault {
    return new Person.Card(
        row.required("name"),
        row.optional("title", known.title()),
        row.optional("phone", known.phone()),
        row.optional("mail", known.mail()));
  }

  Taken assignment(Actor actor, Row row) throws RowFault {
    Person person = known(actor, "person", row.id("person"));
    var id = new AssignmentId(row.id("assignment"));
    Optional<Assignment> known =
        person.assignments().stream().filter(one -> one.assignment().equals(id)).findFirst();
    Assignment assignment = read(actor, id, row, known);
    if (known.filter(assignment::equals).isPresent()) {
      return new Taken(Outcome.UNCHANGED, id.value());
    }
    people.change(actor, person.id(), one -> one.assign(assignment));
    return new Taken(known.isPresent() ? Outcome.CHANGED : Outcome.CREATED, id.value());
  }

  private Assignment read(Actor actor, AssignmentId id, Row row, Optional<Assignment> known)
      throws RowFault {
    Unit unit =
        units
            .find(actor.municipality(), new UnitId(row.id("unit")))
            .orElseThrow(() -> new RowFault("unit", Reason.UNKNOWN_UNIT));
    LocalDate from = row.date("from");
    LocalDate to = row.has("to") ? row.optionalDate("to") : known.map(Assignment::to).orElse(null);
    if (to != null && to.isBefore(from)) {
      throw new RowFault("to", Reason.END_BEFORE_START);
    }
    return new Assignment(
        id,
        row.code("role", Role.class),
        unit.id(),
        row.has("group") ? group(unit, row) : knownGroup(unit, known),
        from,
        to,
        row.has("substitute_for")
            ? substitute(actor, row)
            : known.map(Assignment::substituteFor).orElse(null));
  }

  private @Nullable PersonId substitute(Actor actor, Row row) throws RowFault {
    return row.optional("substitute_for") == null
        ? null
        : known(actor, "substitute_for", row.id("substitute_for")).id();
  }

  /** A group does not follow to another unit. */
  private static @Nullable GroupId knownGroup(Unit unit, Optional<Assignment> known) {
    return known.filter(one -> one.unit().equals(unit.id())).map(Assignment::group).orElse(null);
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
