package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;

/** An invented municipality: the same seed, size and day make the same one. */
public record DemoMunicipality(
    Municipality code,
    String name,
    List<DemoUnit> units,
    List<DemoPerson> people,
    List<DemoChild> children) {

  /** Copies the lists. */
  public DemoMunicipality {
    units = List.copyOf(units);
    people = List.copyOf(people);
    children = List.copyOf(children);
  }

  /**
   * Makes one up.
   *
   * @param today from which ages are counted
   */
  public static DemoMunicipality invent(
      long seed, Municipality code, String name, DemoSize size, LocalDate today) {
    var purpose = code.code();
    List<DemoUnit> units = InventUnits.of(name, size);
    var people = new InventPeople(new Dice(seed, purpose + "people"), code, units);
    var children = new InventChildren(new Dice(seed, purpose + "children"), units, today);
    return new DemoMunicipality(
        code, name, units, people.of(size), children.of(size.children()));
  }

  DemoUnit unit(String key) {
    return units.stream().filter(unit -> unit.key().equals(key)).findFirst().orElseThrow();
  }

  List<DemoPerson> those(Role role) {
    return people.stream().filter(person -> person.roles().contains(role)).toList();
  }

  List<DemoPerson> those(Role role, DemoUnit unit) {
    return people.stream().filter(person -> person.works(role, unit)).toList();
  }
}
