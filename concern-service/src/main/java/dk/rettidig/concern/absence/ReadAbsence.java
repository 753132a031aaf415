package dk.rettidig.concern.absence;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads one pupil's absence, for the child's own people inside the unit. */
@Service
public class ReadAbsence {

  private static final String LOOK = "absence:child";

  private final Door door;
  private final Units units;
  private final AbsenceYears years;
  private final RulesInUse rulesInUse;
  private final Clock clock;

  ReadAbsence(Door door, Units units, AbsenceYears years, RulesInUse rulesInUse, Clock clock) {
    this.door = door;
    this.units = units;
    this.years = years;
    this.rulesInUse = rulesInUse;
    this.clock = clock;
  }

  /**
   * What the child's school has registered; the look is written down. Days of another school stay
   * there. What the head may act on is shown to the head.
   *
   * @throws NotShown when there is no such child, or not for this reader, or only under a basis
   */
  public ChildAbsence of(Actor actor, ChildId id) {
    Door.Entry entry = door.find(actor, id);
    if (!(entry.access() instanceof Access.Internal(var unit))) {
      throw new NotShown();
    }
    door.seen(actor, entry.access(), LOOK, id.subject());
    Unit school = units.get(actor.municipality(), unit);
    LocalDate today = DanishTime.dayOf(clock.instant());
    AbsenceRules rules = rulesInUse.of(actor.municipality(), today);
    PupilAbsence absence = absence(actor.municipality(), id, unit, rules);
    boolean acts = entry.reader().holds(Role.UNIT_LEADER, unit) && rules.nameHeadOf(school);
    List<AbsenceFlag> unlawful = acts ? rules.forTheHead(absence) : List.of();
    return new ChildAbsence(
        rules.figures().months(absence),
        rules.figures().yearSoFar(absence),
        rules.figures().quarters().stream()
            .map(quarter -> rules.figures().of(quarter, absence))
            .toList(),
        Stream.concat(rules.worth(absence).stream(), unlawful.stream()).toList(),
        unlawful.stream().map(flag -> draft(flag, entry.child(), school, rules, absence)).toList(),
        unlawful.isEmpty() ? Set.of() : rules.doubts(),
        rules.figures().isPlanned(),
        rules.areInUse());
  }

  private PupilAbsence absence(
      Municipality municipality, ChildId id, UnitId school, AbsenceRules rules) {
    List<AbsenceDay> days =
        years.of(municipality, List.of(id), rules.figures().years()).getOrDefault(id, List.of());
    return PupilAbsence.at(school, days);
  }

  private static Draft draft(
      AbsenceFlag flag, Child child, Unit school, AbsenceRules rules, PupilAbsence absence) {
    return Draft.on(
        flag,
        child.particulars().name(),
        school.description().name(),
        rules.figures().unlawful(flag, absence),
        rules.noticePercent());
  }
}
