package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented municipality: the same seed, size and day make the same one. */
record DemoMunicipality(
    Municipality code,
    String name,
    List<DemoUnit> units,
    List<DemoPerson> people,
    List<DemoChild> children) {

  DemoMunicipality {
    units = List.copyOf(units);
    people = List.copyOf(people);
    children = List.copyOf(children);
  }

  /**
   * Makes one up.
   *
   * @param today from which ages are counted
   */
  static DemoMunicipality invent(
      long seed, Municipality code, String name, DemoSize size, LocalDate today) {
    var ids = new Ids(seed, code);
    List<DemoUnit> units = new InventUnits(ids).of(name, size);
    var people = new InventPeople(new Dice(seed, code.code() + "people"), ids, units);
    var children = new InventChildren(new Dice(seed, code.code() + "children"), ids, units, today);
    return new DemoMunicipality(
        code, name, units, people.of(size.staff()), children.of(size.children()));
  }

  List<DemoUnit> unitsWithChildren() {
    return units.stream().filter(DemoUnit::hasChildren).toList();
  }

  DemoUnit unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
  }

  Stream<DemoPerson> those(Role role) {
    return people.stream().filter(person -> person.role() == role);
  }

  Stream<DemoPerson> those(Role role, DemoUnit unit) {
    return those(role).filter(person -> person.works(unit));
  }

  /** Those who can log in and work with children, one in each unit, the first one first. */
  List<DemoPerson> authors() {
    return List.copyOf(
        those(Role.PROFESSIONAL)
            .filter(one -> one.username() != null)
            .collect(
                Collectors.toMap(
                    one -> one.assignments().getFirst().unit(),
                    one -> one,
                    (first, _) -> first,
                    LinkedHashMap::new))
            .values());
  }

  /** Who logs in with the short name, when there is somebody. */
  Optional<DemoPerson> named(String username) {
    return people.stream().filter(one -> username.equals(one.username())).findFirst();
  }

  /** The numbers of the children in somebody's own groups. */
  List<Integer> childrenOf(DemoPerson person) {
    Set<String> groups =
        person.assignments().stream()
            .flatMap(post -> Stream.ofNullable(post.group()))
            .collect(Collectors.toSet());
    return IntStream.range(0, children.size())
        .filter(number -> groups.contains(children.get(number).group()))
        .boxed()
        .toList();
  }

  /**
   * What somebody logs in as.
   *
   * @throws NullPointerException for those who cannot
   */
  String username(DemoPerson person) {
    return DemoHouse.username(
        this, Objects.requireNonNull(person.username(), "only those who can log in"));
  }
}
