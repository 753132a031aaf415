package dk.rettidig.concern.organisation.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Controller;
import dk.rettidig.concern.organisation.Group;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.UnitKind;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, and which units there are. */
@RestController
@RequestMapping("/v1")
class OrganisationController {

  /** The person who is logged in; {@code name} is absent where the organisation knows nobody. */
  record Me(String id, @Nullable String name, List<Role> roles, List<Post> assignments) {}

  /** A post that holds today. */
  record Post(
      Role role,
      String unit,
      String unitName,
      @Nullable String group,
      @Nullable String groupName,
      @Nullable LocalDate to,
      @Nullable String substituteFor) {}

  /** A unit in a list. */
  record UnitLine(
      String id,
      String name,
      UnitKind kind,
      Controller controller,
      String district,
      String districtName,
      boolean active) {}

  /** A unit with those whom others turn to. */
  record UnitPage(
      UnitLine unit,
      List<GroupLine> groups,
      @Nullable String leader,
      List<String> leaders,
      List<String> advisers,
      List<String> specialists,
      List<String> professionals) {}

  /** A group of a unit. */
  record GroupLine(String id, String name, boolean active) {}

  private final Readers readers;
  private final Units units;
  private final People people;
  private final Clock clock;

  OrganisationController(Readers readers, Units units, People people, Clock clock) {
    this.readers = readers;
    this.units = units;
    this.people = people;
    this.clock = clock;
  }

  /** Who the token speaks for, with the posts that hold today. */
  @GetMapping("/me")
  Me me(Actor.Person actor) {
    Reader reader = readers.of(actor);
    Optional<Person> known = people.find(actor.municipality(), reader.person());
    return new Me(
        actor.id(),
        known.map(person -> person.card().name()).orElse(null),
        actor.roles().stream().sorted().toList(),
        reader.posts().stream().flatMap(post -> post(reader, post).stream()).toList());
  }

  /** All units of the municipality. */
  @GetMapping("/units")
  List<UnitLine> units(Actor actor) {
    readers.staff(actor);
    return units.all(actor.municipality()).stream().map(OrganisationController::line).toList();
  }

  /** A unit with its groups and those whom others turn to. */
  @GetMapping("/units/{id}")
  UnitPage unit(Actor actor, @PathVariable String id) {
    readers.staff(actor);
    Unit unit = units.get(actor.municipality(), new UnitId(id));
    List<Person> staff = people.of(actor.municipality(), unit.id());
    List<String> leaders = holders(staff, Role.UNIT_LEADER, unit.id());
    return new UnitPage(
        line(unit),
        unit.groups().stream().map(OrganisationController::line).toList(),
        leaders.isEmpty() ? null : leaders.getFirst(),
        leaders,
        holders(staff, Role.ADVISER, unit.id()),
        holders(staff, Role.SPECIALIST, unit.id()),
        holders(staff, Role.PROFESSIONAL, unit.id()));
  }

  /** Those who hold the role there today, stand-ins after the one they stand in for. */
  private List<String> holders(List<Person> staff, Role role, UnitId unit) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return Stream.of(false, true)
        .flatMap(standIn ->
            staff.stream()
                .filter(person -> holds(person, role, unit, today, standIn))
                .map(person -> person.id().value())
                .sorted())
        .distinct()
        .toList();
  }

  private static boolean holds(
      Person person, Role role, UnitId unit, LocalDate day, boolean standIn) {
    return person.postsOn(day).stream()
        .filter(post -> post.role() == role && post.unit().equals(unit))
        .anyMatch(post -> (post.substituteFor() != null) == standIn);
  }

  private Optional<Post> post(Reader reader, Assignment assignment) {
    return units
        .find(reader.municipality(), assignment.unit())
        .map(unit -> {
          GroupId group = assignment.group();
          var substituteFor = assignment.substituteFor();
          return new Post(
              assignment.role(),
              unit.id().value(),
              unit.description().name(),
              group == null ? null : group.value(),
              group == null ? null : unit.group(group).map(Group::name).orElse(null),
              assignment.to(),
              substituteFor == null ? null : substituteFor.value());
        });
  }

  private static UnitLine line(Unit unit) {
    Unit.Description description = unit.description();
    return new UnitLine(
        unit.id().value(),
        description.name(),
        description.kind(),
        description.controller(),
        description.district().code(),
        description.district().name(),
        description.active());
  }

  private static GroupLine line(Group group) {
    return new GroupLine(group.group().value(), group.name(), group.active());
  }
}
