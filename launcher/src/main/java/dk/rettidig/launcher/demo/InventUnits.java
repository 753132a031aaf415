package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.demo.DemoUnit.DemoGroup;
import dk.rettidig.launcher.demo.DemoUnit.District;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Day-care centres and schools by size, and the four functions that every municipality has. */
final class InventUnits {

  static final String DAYCARE = "DAYCARE";
  static final String SCHOOL = "SCHOOL";
  static final String PPR = "PPR";
  static final String HEALTH = "HEALTH_VISITORS";
  static final String INTAKE = "INTAKE_TEAM";
  static final String OFFICE = "ADMINISTRATION";

  private static final int OLDEST_CLASS = 9;
  private static final int SCHOOL_AGE = 6;

  private static final List<String> DAYCARES =
      List.of("Solstrålen", "Strandkanten", "Mælkevejen", "Æbleskoven", "Regnbuen", "Kløvermarken");
  private static final List<String> SCHOOLS =
      List.of("Nordskolen", "Fjordskolen", "Bakkeskolen", "Engskolen", "Åskolen", "Skovskolen");
  private static final List<String> ROOMS =
      List.of("Krabberne", "Mariehønsene", "Pindsvinene", "Svalerne");
  private static final List<String> DISTRICTS = List.of("Nord", "Syd", "Øst", "Vest");

  private final Ids ids;

  InventUnits(Ids ids) {
    this.ids = ids;
  }

  List<DemoUnit> of(String municipality, DemoSize size) {
    var units = new ArrayList<DemoUnit>();
    for (int i = 0; i < size.unitsWithChildren(); i++) {
      District district = district(DISTRICTS.get(i / 2 % DISTRICTS.size()));
      units.add(i % 2 == 0 ? daycare(i / 2, district) : school(i / 2, district));
    }
    units.add(function(PPR, "PPR " + municipality));
    units.add(function(HEALTH, "Sundhedsplejen"));
    units.add(function(INTAKE, "Modtagelsen"));
    units.add(function(OFFICE, "Børne- og Familieforvaltningen"));
    return units;
  }

  private DemoUnit daycare(int number, District district) {
    List<DemoGroup> rooms =
        IntStream.range(0, ROOMS.size())
            .mapToObj(i -> room(number, i, i < ROOMS.size() / 2))
            .toList();
    String name = "Børnehuset " + named(DAYCARES, number);
    return new DemoUnit(ids.of(DAYCARE + number), name, DAYCARE, district, rooms);
  }

  private DemoGroup room(int daycare, int number, boolean small) {
    String id = ids.of(DAYCARE + daycare + "/" + number);
    return new DemoGroup(id, ROOMS.get(number), small ? 1 : 3, small ? 2 : 5);
  }

  private DemoUnit school(int number, District district) {
    List<DemoGroup> classes =
        IntStream.rangeClosed(0, OLDEST_CLASS).mapToObj(year -> schoolClass(number, year)).toList();
    return new DemoUnit(ids.of(SCHOOL + number), named(SCHOOLS, number), SCHOOL, district, classes);
  }

  private DemoGroup schoolClass(int school, int year) {
    String id = ids.of(SCHOOL + school + "/" + year);
    return new DemoGroup(id, year + ".a", year + SCHOOL_AGE, year + SCHOOL_AGE);
  }

  private DemoUnit function(String kind, String name) {
    return new DemoUnit(ids.of(kind), name, kind, district("Hele kommunen"), List.of());
  }

  private District district(String name) {
    return new District(ids.of("district/" + name), name);
  }

  private static String named(List<String> names, int number) {
    String name = names.get(number % names.size());
    return number < names.size() ? name : name + " " + (number / names.size() + 1);
  }
}
