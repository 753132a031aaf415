package dk.rettidig.concern.absence;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitKind;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Lists the pupils of a school whom a rule names, for its absence meeting. A work list of somebody
 * who may open each of them, so small numbers stay.
 */
@Service
public class ListAbsence {

  private static final String LOOK = "absence:list";

  private final Door door;
  private final Children children;
  private final Units units;
  private final AbsenceYears years;
  private final RulesInUse rulesInUse;
  private final Clock clock;

  ListAbsence(
      Door door,
      Children children,
      Units units,
      AbsenceYears years,
      RulesInUse rulesInUse,
      Clock clock) {
    this.door = door;
    this.children = children;
    this.units = units;
    this.years = years;
    this.rulesInUse = rulesInUse;
    this.clock = clock;
  }

  /**
   * The list of a school on a day.
   *
   * @param rows by name; no order of gravity
   * @param planned whether the school holidays are known; if not they are counted as school days
   * @param rulesInUse whether the municipality has decided to use any rule; without, nobody is
   *     named
   */
  public record Sheet(
      Unit unit, LocalDate on, List<Row> rows, boolean planned, boolean rulesInUse) {}

  /** A pupil and why. */
  public record Row(Child child, List<AbsenceFlag> flags) {

    @Override
    public String toString() {
      return "Row[…]";
    }
  }

  /**
   * The sheets of the schools that the actor leads, by name; of each one look names every pupil on
   * it. Whoever leads no school gets none.
   */
  public List<Sheet> of(Actor actor) {
    Reader reader = door.reader(actor);
    LocalDate today = DanishTime.dayOf(clock.instant());
    AbsenceRules rules = rulesInUse.of(actor.municipality(), today);
    return reader
        .posts(Role.UNIT_LEADER)
        .map(Assignment::unit)
        .distinct()
        .flatMap(unit -> units.find(actor.municipality(), unit).stream())
        .filter(unit -> unit.description().kind() == UnitKind.SCHOOL)
        .sorted(DanishOrder.by(unit -> unit.description().name()))
        .map(unit -> sheet(reader, unit, rules, today))
        .toList();
  }

  private Sheet sheet(Reader reader, Unit unit, AbsenceRules rules, LocalDate today) {
    List<Row> rows = rows(reader, unit, rules);
    Set<Subject> seen =
        rows.stream().map(row -> row.child().id().subject()).collect(Collectors.toSet());
    door.seen(reader.actor(), new Access.Internal(unit.id()), LOOK, seen);
    return new Sheet(unit, today, rows, rules.figures().isPlanned(), rules.areInUse());
  }

  private List<Row> rows(Reader reader, Unit unit, AbsenceRules rules) {
    List<Child> pupils =
        children.of(reader.municipality(), unit.id()).stream()
            .filter(child -> door.access(reader, child) instanceof Access.Internal)
            .toList();
    Map<ChildId, List<AbsenceDay>> days =
        years.of(
            reader.municipality(),
            pupils.stream().map(Child::id).toList(),
            rules.figures().years());
    return pupils.stream()
        .map(child -> row(child, unit, days.getOrDefault(child.id(), List.of()), rules))
        .filter(row -> !row.flags().isEmpty())
        .sorted(DanishOrder.by(row -> row.child().particulars().name()))
        .toList();
  }

  private static Row row(Child child, Unit unit, List<AbsenceDay> days, AbsenceRules rules) {
    PupilAbsence absence = PupilAbsence.at(unit.id(), days);
    List<AbsenceFlag> unlawful = rules.nameHeadOf(unit) ? rules.forTheHead(absence) : List.of();
    return new Row(child, Stream.concat(rules.worth(absence).stream(), unlawful.stream()).toList());
  }
}
