package dk.rettidig.concern.absence;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Attendance;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.FactSource;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Gives early detection the days away from the child's own school, with the school's calendar. */
@Service
class AbsenceFacts implements FactSource {

  private final AbsenceYears years;
  private final AbsenceSettings settings;
  private final Clock clock;

  AbsenceFacts(AbsenceYears years, AbsenceSettings settings, Clock clock) {
    this.years = years;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Set<Entry.Kind> gives() {
    return Set.of(Entry.Kind.ABSENCE);
  }

  @Override
  public Course read(Course soFar, Door.Entry atTheDoor) {
    if (!(atTheDoor.access() instanceof Access.Internal(var unit))) {
      return soFar;
    }
    Municipality municipality = atTheDoor.reader().municipality();
    var child = atTheDoor.child().id();
    var running = SchoolYear.of(DanishTime.dayOf(clock.instant()));
    List<Entry.Absence> days =
        years
            .of(municipality, List.of(child), List.of(running.before(), running))
            .getOrDefault(child, List.of())
            .stream()
            .filter(day -> day.school().equals(unit))
            .map(AbsenceFacts::entry)
            .toList();
    var school =
        new NumberedSchoolDays(
            settings.school(municipality), running.before().first(), running.last());
    return soFar.withAttendance(new Attendance(school, days));
  }

  private static Entry.Absence entry(AbsenceDay day) {
    return new Entry.Absence(
        day.date().toString(),
        day.date(),
        switch (day.category()) {
          case SICKNESS -> Entry.Absence.Category.SICK;
          case GRANTED -> Entry.Absence.Category.PERMITTED;
          case UNLAWFUL -> Entry.Absence.Category.UNLAWFUL;
        });
  }
}
