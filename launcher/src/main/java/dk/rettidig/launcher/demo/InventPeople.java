package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.launcher.demo.DemoPerson.Assignment;
import dk.rettidig.launcher.demo.DemoUnit.District;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The staff: whoever the law and the forum need first, then teachers and pedagogues. */
final class InventPeople {

  private static final double WOMEN = 0.7;

  private final Names names;
  private final Dice dice;
  private final Ids ids;
  private final List<DemoUnit> units;
  private final List<DemoUnit> withChildren;
  private final List<DemoPerson> people = new ArrayList<>();
  private final Set<String> usernames = new HashSet<>();
  private @Nullable String firstGroup;

  InventPeople(Dice dice, Ids ids, List<DemoUnit> units) {
    this.dice = dice;
    this.names = new Names(dice);
    this.ids = ids;
    this.units = units;
    this.withChildren = units.stream().filter(DemoUnit::hasChildren).toList();
  }

  List<DemoPerson> of(int staff) {
    functions();
    advisers();
    withChildren.forEach(this::leader);
    for (int i = 0; people.size() < staff; i++) {
      professional(withChildren.get(i % withChildren.size()), i / withChildren.size());
    }
    add(Role.YOUNG_PERSON, "ung", "", List.of());
    return people;
  }

  private void functions() {
    function("admin", "Systemforvalter", Role.ADMIN, InventUnits.OFFICE);
    function("chef", "Børne- og familiechef", Role.MANAGER, InventUnits.OFFICE);
    function("skolechef", "Skolechef", Role.MANAGER, InventUnits.OFFICE);
    function("modtagelsen", "Børne- og ungerådgiver", Role.INTAKE, InventUnits.INTAKE);
    function("vagten", "Børne- og ungerådgiver", Role.INTAKE, InventUnits.INTAKE);
    specialist("psykolog", "PPR-psykolog", InventUnits.PPR);
    specialist("tale", "Tale-høre-konsulent", InventUnits.PPR);
    specialist("sundhed", "Sundhedsplejerske", InventUnits.HEALTH);
  }

  /** Attached to every school and day-care centre, as a basis needs it to reach anybody. */
  private void specialist(String username, String title, String kind) {
    List<DemoUnit> attached =
        Stream.concat(
                units.stream().filter(one -> one.kind().equals(kind)).limit(1),
                withChildren.stream())
            .toList();
    add(Role.SPECIALIST, username, title, attached);
  }

  private void function(String username, String title, Role role, String kind) {
    DemoUnit unit = units.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    add(role, username, title, List.of(unit));
  }

  private void advisers() {
    for (District district : withChildren.stream().map(DemoUnit::district).distinct().toList()) {
      List<DemoUnit> attached =
          withChildren.stream().filter(unit -> unit.district().equals(district)).toList();
      add(Role.ADVISER, "raadgiver", "Skolesocialrådgiver, " + district.name(), attached);
    }
  }

  private void leader(DemoUnit unit) {
    boolean daycare = unit.isDaycare();
    add(
        Role.UNIT_LEADER,
        daycare ? "leder" : "skoleleder",
        (daycare ? "Dagtilbudsleder, " : "Skoleleder, ") + unit.name(),
        List.of(unit));
  }

  private void professional(DemoUnit unit, int number) {
    var group = unit.groups().get(number % unit.groups().size());
    boolean daycare = unit.isDaycare();
    String title = "%s, %s, %s".formatted(daycare ? "Pædagog" : "Lærer", unit.name(), group.name());
    String username = username(daycare, group.id());
    String id = ids.of("assignment/" + people.size());
    enter(Role.PROFESSIONAL, username, title, List.of(new Assignment(id, unit.id(), group.id())));
  }

  /**
   * The first pedagogue has a colleague in the same group who can log in, too: they rate together.
   */
  private String username(boolean daycare, String group) {
    if (daycare && !usernames.contains("paedagog")) {
      firstGroup = group;
      return "paedagog";
    }
    if (group.equals(firstGroup)) {
      return "kollega";
    }
    return daycare ? "paedagog" : "laerer";
  }

  private void add(Role role, String username, String title, List<DemoUnit> where) {
    List<Assignment> assignments = new ArrayList<>();
    for (DemoUnit unit : where) {
      String id = ids.of("assignment/" + people.size() + "/" + assignments.size());
      assignments.add(new Assignment(id, unit.id(), null));
    }
    enter(role, username, title, assignments);
  }

  private void enter(Role role, String username, String title, List<Assignment> assignments) {
    int number = people.size() + 1;
    people.add(
        new DemoPerson(
            ids.of("person/" + number),
            names.adult(dice.chance(WOMEN)) + " " + names.family(),
            title,
            // no Danish number begins with 0, so nobody is called
            "0%s %04d".formatted(ids.municipality().code(), number),
            "medarbejder-%d@%s.example".formatted(number, ids.municipality().code()),
            role,
            firstWith(username),
            assignments));
  }

  /** Only the first has the plain name, so that it can be remembered. */
  private @Nullable String firstWith(String username) {
    return usernames.add(username) ? username : null;
  }
}
