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
  private static final int DAYS_IN_A_YEAR = 365;

  private final Dice dice;
  private final Names names;
  private final CprLike cpr;
  private final LocalDate today;
  private final List<Place> places;

  private record Place(DemoUnit unit, DemoGroup group) {}

  private record Family(String key, String name, List<Guardian> guardians) {}

  InventChildren(Dice dice, List<DemoUnit> units, LocalDate today) {
    this.dice = dice;
    this.names = new Names(dice);
    this.cpr = new CprLike(dice);
    this.today = today;
    this.places =
        units.stream()
            .flatMap(unit -> unit.groups().stream().map(group -> new Place(unit, group)))
            .toList();
  }

  List<DemoChild> of(int number) {
    var children = new ArrayList<DemoChild>();
    var families = new ArrayList<Family>();
    for (int i = 0; i < number; i++) {
      if (families.isEmpty() || !dice.chance(SIBLINGS)) {
        families.add(family(families.size() + 1));
      }
      // a sibling is of the last families, so that most have one or two children
      Family family = families.get(Math.max(0, families.size() - dice.between(1, 8)));
      children.add(child(i, family));
    }
    return children;
  }

  private DemoChild child(int index, Family family) {
    Place place = places.get(index % places.size());
    boolean girl = dice.chance(0.49);
    LocalDate born = birthDate(place.group());
    return new DemoChild(
        "barn-" + (index + 1),
        names.child(girl) + " " + family.name(),
        cpr.next(born, girl),
        born,
        place.unit().key(),
        place.group().key(),
        family.key(),
        family.guardians());
  }

  private LocalDate birthDate(DemoGroup group) {
    int years = dice.between(group.youngest(), group.oldest());
    return today.minusYears(years).minusDays(dice.between(1, DAYS_IN_A_YEAR - 1));
  }

  private Family family(int number) {
    String name = names.family();
    String key = "familie-" + number;
    var guardians = new ArrayList<Guardian>();
    guardians.add(new Guardian(key + "-1", names.adult(true) + " " + name));
    if (!dice.chance(ONE_GUARDIAN)) {
      guardians.add(new Guardian(key + "-2", names.adult(false) + " " + name));
    }
    return new Family(key, name, guardians);
  }
}
