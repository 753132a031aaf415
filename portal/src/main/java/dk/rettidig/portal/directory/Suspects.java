package dk.rettidig.portal.directory;

import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.reader.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom a suspicion of an employee can point out: everybody who works in the writer's units, the
 * leader too, so that neither that person nor a stand-in sees anything (invariant 10).
 */
@Component
public class Suspects {

  /** The group of a suspicion in which somebody can be pointed out here. */
  private static final String EMPLOYEE = "EMPLOYEE";

  private final Directory directory;

  Suspects(Directory directory) {
    this.directory = directory;
  }

  /** Everybody but the writer, by name. */
  public List<Choice> besides(Reader writer) {
    return directory.colleagues().stream()
        .filter(colleague -> !colleague.id().equals(writer.personId()))
        .map(colleague -> Choice.of(colleague.id(), named(colleague.name(), colleague.title())))
        .toList();
  }

  /** The person chosen in a form; nobody unless the suspicion concerns an employee. */
  public static List<String> chosen(String whom, @Nullable String person) {
    return EMPLOYEE.equals(whom) && person != null && !person.isBlank()
        ? List.of(person)
        : List.of();
  }

  private static String named(String name, @Nullable String title) {
    return title == null ? name : name + ", " + title;
  }
}
