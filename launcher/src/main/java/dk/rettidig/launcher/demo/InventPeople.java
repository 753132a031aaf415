package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.demo.DemoPerson.Assignment;
import dk.rettidig.launcher.demo.DemoUnit.DemoGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The staff: whoever the law and the forum need first, then teachers and pedagogues. */
final class InventPeople {

  private final Names names;
  private final Dice dice;
  private final Municipality code;
  private final List<DemoUnit> units;
  private final List<DemoPerson> people = new ArrayList<>();

  InventPeople(Dice dice, Municipality code, List<DemoUnit> units) {
    this.dice = dice;
    this.names = new Names(dice);
    this.code = code;
    this.units = units;
  }

  List<DemoPerson> of(DemoSize size) {
    functions();
    units.stream().filter(DemoUnit::hasChildren).forEach(this::leader);
    List<DemoUnit> withChildren = units.stream().filter(DemoUnit::hasChildren).toList();
    for (int i = 0; people.size() < size.staff(); i++) {
      professional(withChildren.get(i % withChildren.size()), i / withChildren.size());
    }
    return people;
  }

  private void functions() {
    add("admin", "Systemforvalter", office(Role.ADMIN));
    add("chef", "Børne- og familiechef", office(Role.MANAGER));
    add("skolechef", "Skolechef", office(Role.MANAGER));
    add("modtagelsen", "Børne- og ungerådgiver", in(InventUnits.INTAKE, Role.INTAKE));
    add("vagten", "Børne- og ungerådgiver", in(InventUnits.INTAKE, Role.INTAKE));
    add("psykolog", "PPR-psykolog", in(InventUnits.PPR, Role.SPECIALIST));
    add("tale", "Tale-høre-konsulent", in(InventUnits.PPR, Role.SPECIALIST));
    add("sundhedsplejerske", "Sundhedsplejerske", in(InventUnits.HEALTH, Role.SPECIALIST));
    List<String> districts =
        units.stream().filter(DemoUnit::hasChildren).map(DemoUnit::district).distinct().toList();
    for (String district : districts) {
      List<Assignment> attached =
          units.stream()
              .filter(unit -> unit.hasChildren() && unit.district().equals(district))
              .map(unit -> new Assignment(Role.ADVISER, unit.key(), null))
              .toList();
      add(first(district) ? "raadgiver" : null, "Skolesocialrådgiver", attached);
    }
  }

  private boolean first(String district) {
    return units.getFirst().district().equals(district);
  }

  private void leader(DemoUnit unit) {
    boolean daycare = unit.kind().equals("DAYCARE");
    add(
        shortName(unit, daycare ? "leder" : "skoleleder"),
        daycare ? "Dagtilbudsleder" : "Skoleleder",
        in(unit.key(), Role.UNIT_LEADER));
  }

  private void professional(DemoUnit unit, int number) {
    boolean daycare = unit.kind().equals("DAYCARE");
    DemoGroup group = unit.groups().get(number % unit.groups().size());
    String username = number > 0 ? null : shortName(unit, daycare ? "paedagog" : "laerer");
    add(
        username,
        daycare ? "Pædagog" : "Lærer",
        List.of(new Assignment(Role.PROFESSIONAL, unit.key(), group.key())));
  }

  /** The first of a kind has the plain username, so that it can be remembered. */
  private @Nullable String shortName(DemoUnit unit, String username) {
    return unit.key().endsWith("-1") ? username : null;
  }

  private void add(@Nullable String username, String title, List<Assignment> assignments) {
    String name = names.adult(dice.chance(0.7)) + " " + names.family();
    int number = people.size() + 1;
    String key = "medarbejder-" + number;
    people.add(
        new DemoPerson(
            key,
            name,
            title,
            // no Danish number begins with 0, so nobody is called
            "0%s %04d".formatted(code.code(), number),
            key + "@" + code.code() + ".example",
            username == null ? null : username.toLowerCase(Locale.ROOT),
            assignments));
  }

  private static List<Assignment> office(Role role) {
    return in(InventUnits.OFFICE, role);
  }

  private static List<Assignment> in(String unit, Role role) {
    return List.of(new Assignment(role, unit, null));
  }
}
