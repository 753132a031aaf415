package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.demo.DemoUnit.DemoGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Day-care centres and schools by size, and the four functions that every municipality has. */
final class InventUnits {

  static final String PPR = "ppr";
  static final String HEALTH = "sundhedsplejen";
  static final String INTAKE = "modtagelsen";
  static final String OFFICE = "forvaltningen";

  private static final int OLDEST_CLASS = 9;
  private static final int SCHOOL_AGE = 6;

  private static final List<String> DAYCARES =
      List.of("Solstrålen", "Strandkanten", "Mælkevejen", "Æbleskoven", "Regnbuen", "Kløvermarken");
  private static final List<String> SCHOOLS =
      List.of("Nordskolen", "Fjordskolen", "Bakkeskolen", "Engskolen", "Åskolen", "Skovskolen");
  private static final List<String> ROOMS =
      List.of("Krabberne", "Mariehønsene", "Pindsvinene", "Svalerne");
  private static final List<String> DISTRICTS = List.of("Nord", "Syd", "Øst", "Vest");

  private InventUnits() {}

  static List<DemoUnit> of(String municipality, DemoSize size) {
    var units = new ArrayList<DemoUnit>();
    for (int i = 0; i < size.unitsWithChildren(); i++) {
      String district = DISTRICTS.get(i / 2 % DISTRICTS.size());
      units.add(i % 2 == 0 ? daycare(i / 2, district) : school(i / 2, district));
    }
    units.add(function(PPR, "PPR " + municipality, "PPR"));
    units.add(function(HEALTH, "Sundhedsplejen", "HEALTH_VISITORS"));
    units.add(function(INTAKE, "Modtagelsen", "INTAKE_TEAM"));
    units.add(function(OFFICE, "Børne- og Familieforvaltningen", "ADMINISTRATION"));
    return units;
  }

  private static DemoUnit daycare(int number, String district) {
    String key = "dagtilbud-" + (number + 1);
    List<DemoGroup> rooms =
        IntStream.range(0, ROOMS.size())
            .mapToObj(
                i -> new DemoGroup(key + "-" + (i + 1), ROOMS.get(i), i < 2 ? 1 : 3, i < 2 ? 2 : 5))
            .toList();
    String name = "Børnehuset " + named(DAYCARES, number);
    return new DemoUnit(key, name, "DAYCARE", "MUNICIPAL", district, rooms);
  }

  private static DemoUnit school(int number, String district) {
    String key = "skole-" + (number + 1);
    List<DemoGroup> classes =
        IntStream.rangeClosed(0, OLDEST_CLASS)
            .mapToObj(
                year ->
                    new DemoGroup(
                        key + "-" + year, year + ".a", year + SCHOOL_AGE, year + SCHOOL_AGE))
            .toList();
    return new DemoUnit(key, named(SCHOOLS, number), "SCHOOL", "MUNICIPAL", district, classes);
  }

  private static DemoUnit function(String key, String name, String kind) {
    return new DemoUnit(key, name, kind, "MUNICIPAL", "Hele kommunen", List.of());
  }

  private static String named(List<String> names, int number) {
    String name = names.get(number % names.size());
    return number < names.size() ? name : name + " " + (number / names.size() + 1);
  }
}
