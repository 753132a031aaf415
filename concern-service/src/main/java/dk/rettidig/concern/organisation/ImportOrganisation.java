package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.imports.CsvFile;
import dk.rettidig.concern.imports.FileReport;
import dk.rettidig.concern.imports.OnlyAdministrators;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over units, groups, people and assignments from files; the same files again change nothing,
 * and what a file does not name stays as it is.
 */
@Service
public class ImportOrganisation {

  /** The files; any of them may be left out. */
  public record Files(
      @Nullable String units,
      @Nullable String groups,
      @Nullable String people,
      @Nullable String assignments) {}

  private final Readers readers;
  private final UnitRows units;
  private final PersonRows people;

  ImportOrganisation(Readers readers, Units units, People people) {
    this.readers = readers;
    this.units = new UnitRows(units, people);
    this.people = new PersonRows(people, units);
  }

  /**
   * Takes the files in the order in which they need each other.
   *
   * @throws OnlyAdministrators unless the actor is an administrator
   */
  public List<FileReport> take(Actor actor, Files files) {
    readers.requireAdministrator(actor);
    List<FileReport> reports = new ArrayList<>();
    add(reports, "units", files.units(), UnitRows.UNIT_COLUMNS, row -> units.unit(actor, row));
    add(reports, "groups", files.groups(), UnitRows.GROUP_COLUMNS, row -> units.group(actor, row));
    add(reports, "people", files.people(), PersonRows.COLUMNS, row -> people.person(actor, row));
    add(
        reports,
        "assignments",
        files.assignments(),
        PersonRows.ASSIGNMENT_COLUMNS,
        row -> people.assignment(actor, row));
    return reports;
  }

  private static void add(
      List<FileReport> reports,
      String name,
      @Nullable String text,
      List<String> columns,
      CsvFile.RowTaker taker) {
    if (text != null) {
      reports.add(new CsvFile(name, text).each(columns, taker));
    }
  }
}
