package dk.rettidig.portal.directory;

import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.reader.Reader;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** The groups in which somebody can be pointed out at all. */
  private static final Set<String> NAMING = Set.of(EMPLOYEE, "OTHER_ADULT", "OTHER_CHILD");

  private static final String TICKED = "suspicion.suspected";
  private static final String ELSEWHERE = "suspicion.elsewhere";

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

  /**
   * Everybody whom a form points out: the colleagues ticked, as long as the suspicion concerns an
   * employee, and those who were pointed out elsewhere and are no colleagues of the writer, as long
   * as it concerns somebody who can be pointed out.
   *
   * @param sent answers the values sent under a field's name
   */
  public static List<String> chosen(String whom, Function<String, List<String>> sent) {
    Stream<String> ticked =
        EMPLOYEE.equals(whom) ? sent.apply(TICKED).stream() : Stream.<String>empty();
    Stream<String> elsewhere =
        NAMING.contains(whom) ? sent.apply(ELSEWHERE).stream() : Stream.<String>empty();
    return Stream.concat(ticked, elsewhere).filter(person -> !person.isBlank()).distinct().toList();
  }

  private static String named(String name, @Nullable String title) {
    return title == null ? name : name + ", " + title;
  }
}
