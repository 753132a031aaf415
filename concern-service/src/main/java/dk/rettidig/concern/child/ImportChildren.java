package dk.rettidig.concern.child;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.imports.CsvFile;
import dk.rettidig.concern.imports.FileReport;
import dk.rettidig.concern.imports.OnlyAdministrators;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.Units;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Takes over children from a file; the same file again changes nothing. A child is known again by
 * its number.
 */
@Service
public class ImportChildren {

  private static final List<String> COLUMNS = List.of("cpr", "name", "birth_date");

  private final Readers readers;
  private final Children children;
  private final Units units;
  private final People people;
  private final Supplier<String> ids;

  ImportChildren(
      Readers readers, Children children, Units units, People people, Supplier<String> ids) {
    this.readers = readers;
    this.children = children;
    this.units = units;
    this.people = people;
    this.ids = ids;
  }

  /**
   * Takes the rows, then joins siblings, who may stand further down in the file.
   *
   * @throws OnlyAdministrators unless the actor is an administrator
   */
  public FileReport take(Actor actor, String file) {
    readers.requireAdministrator(actor);
    var siblings = new SiblingRows(children);
    var rows = new ChildRows(children, units, people, ids, siblings);
    FileReport report = new CsvFile("children", file).each(COLUMNS, row -> rows.take(actor, row));
    return report.refusing(siblings.join(actor));
  }
}
