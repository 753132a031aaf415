package dk.rettidig.concern.absence;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.LookForHits;
import dk.rettidig.concern.imports.CsvFile;
import dk.rettidig.concern.imports.FileReport;
import dk.rettidig.concern.imports.OnlyAdministrators;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Takes over pupils' absence from a file of the school administration; the same file again changes
 * nothing, and days that a file does not name stay as they are.
 */
@Service
@EnableConfigurationProperties(AbsenceSettings.class)
public class ImportAbsence {

  private static final List<String> COLUMNS = List.of("cpr", "date", "category");

  private final Readers readers;
  private final Children children;
  private final Units units;
  private final AbsenceYears years;
  private final AbsenceSettings settings;
  private final LookForHits hits;
  private final Clock clock;

  ImportAbsence(
      Readers readers,
      Children children,
      Units units,
      AbsenceYears years,
      AbsenceSettings settings,
      LookForHits hits,
      Clock clock) {
    this.readers = readers;
    this.children = children;
    this.units = units;
    this.years = years;
    this.settings = settings;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * Takes the rows, then writes once for each pupil and school year.
   *
   * @throws OnlyAdministrators unless the actor is an administrator
   */
  public FileReport take(Actor actor, String file) {
    readers.requireAdministrator(actor);
    var pupils = new Pupils(actor.municipality(), children, units);
    var rows =
        new AbsenceRows(
            pupils,
            id -> years.find(actor.municipality(), id),
            settings.school(actor.municipality()),
            DanishTime.dayOf(clock.instant()));
    FileReport report = new CsvFile("absence", file).each(COLUMNS, rows::take);
    rows.changed().forEach((empty, registrations) -> years.keep(actor, empty, registrations));
    rows.changed().keySet().stream()
        .map(AbsenceYear::child)
        .distinct()
        .forEach(child -> hits.after(actor, child, Entry.Kind.ABSENCE));
    return report;
  }
}
