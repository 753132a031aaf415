package dk.rettidig.portal.baton;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Who can be responsible for an action: those who work along, or somebody of the family. */
@Component
class Responsibles {

  /** What the form sends for somebody of the family, who is named in words. */
  static final String FAMILY = "family";

  private final Directory directory;

  Responsibles(Directory directory) {
    this.directory = directory;
  }

  /** The colleagues of a log, the holder first. */
  List<Choice> of(Log log) {
    List<String> people =
        Stream.concat(Stream.of(log.line().holder()), log.along().stream()).distinct().toList();
    Names names = directory.people(people);
    return people.stream().map(person -> Choice.of(person, names.of(person))).toList();
  }

  static @Nullable String colleague(MultiValueMap<String, String> form) {
    String chosen = LogFrame.text(form, "responsible");
    return FAMILY.equals(chosen) ? null : chosen;
  }

  static @Nullable String ofTheFamily(MultiValueMap<String, String> form) {
    return FAMILY.equals(LogFrame.text(form, "responsible"))
        ? LogFrame.text(form, "ofTheFamily")
        : null;
  }
}
