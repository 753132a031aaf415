package dk.rettidig.meeting.organisationevents;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.organisation.Assignment;
import dk.rettidig.meeting.organisation.Person;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the policies read of {@code person.changed.v1}. */
record PersonChanged(
    String person, boolean active, List<Work> assignments, @Nullable List<String> ownChildren) {

  record Work(
      String role, String unit, @Nullable String group, LocalDate from, @Nullable LocalDate to) {

    /** A role that this service does not know gives no right, and does no harm. */
    Stream<Assignment> toAssignment() {
      return Arrays.stream(Role.values())
          .filter(known -> known.name().equals(role))
          .map(known -> new Assignment(known, new UnitId(unit), group, from, to));
    }
  }

  Person toPerson() {
    return new Person(
        new PersonId(person),
        active,
        assignments.stream().flatMap(Work::toAssignment).toList(),
        ownChildren == null ? List.of() : ownChildren);
  }
}
