package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.demo.DemoChild.Guardian;
import dk.rettidig.launcher.demo.DemoUnit.DemoGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Children in all groups in turn; some are siblings. */
final class InventChildren {

  private static final double SIBLINGS = 0.35;
  private static final double ONE_GUARDIAN = 0.2;
  private static final double GIRLS = 0.49;
  private static final int DAYS_IN_A_YEAR = 365;
  private static final int RECENT_FAMILIES = 8;

  private final Dice dice;
  private final Names names;
  private final CprLike cpr;
  private final Ids ids;
  private final LocalDate today;
  private final List<Place> places;
  private final List<Family> families = new ArrayList<>();

  private record Place(DemoUnit unit, DemoGroup group) {}

  /** The numbers grow while children are invented. */
  private record Family(String name, List<Guardian> guardians, List<String> numbers) {}

  InventChildren(Dice dice, Ids ids, List<DemoUnit> units, LocalDate today) {
    this.dice = dice;
    this.names = new Names(dice);
    this.cpr = new CprLike(dice);
    this.ids = ids;
    this.today = today;
    this.places =
        units.stream()
            .flatMap(unit -> unit.groups().stream().map(group -> new Place(unit, group)))
            .toList();
  }

  List<DemoChild> of(int number) {
    var children = new ArrayList<DemoChild>();
    for (int i = 0; i < number; i++) {
      children.add(child(places.get(i % places.size()), family()));
    }
    return children;
  }

  private DemoChild child(Place place, Family family) {
    boolean girl = dice.chance(GIRLS);
    LocalDate born = birthDate(place.group());
    String number = cpr.next(born, girl);
    var child =
        new DemoChild(
            names.child(girl) + " " + family.name(),
            number,
            born,
            place.unit().id(),
            place.group().id(),
            family.numbers(),
            family.guardians());
    family.numbers().add(number);
    return child;
  }

  private LocalDate birthDate(DemoGroup group) {
    int years = dice.between(group.youngest(), group.oldest());
    return today.minusYears(years).minusDays(dice.between(1, DAYS_IN_A_YEAR - 1));
  }

  /** A sibling is of one of the last families, so that most have one or two children. */
  private Family family() {
    if (families.isEmpty() || !dice.chance(SIBLINGS)) {
      families.add(newFamily("guardian/" + families.size()));
      return families.getLast();
    }
    return families.get(Math.max(0, families.size() - dice.between(1, RECENT_FAMILIES)));
  }

  private Family newFamily(String key) {
    String name = names.family();
    var guardians = new ArrayList<Guardian>();
    guardians.add(new Guardian(ids.of(key + "/1"), names.adult(true) + " " + name));
    if (!dice.chance(ONE_GUARDIAN)) {
      guardians.add(new Guardian(ids.of(key + "/2"), names.adult(false) + " " + name));
    }
    return new Family(name, guardians, new ArrayList<>());
  }
}
