package dk.rettidig.concern.hit;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What somebody is by profession: by the title in the directory where the municipality's words know
 * it, else by the role that somebody had in the unit on the day.
 */
@Service
public class Professions {

  private static final Locale DANISH = Locale.of("da", "DK");
  private static final String UNKNOWN = "UNKNOWN";

  private final People people;
  private final Units units;
  private final DetectionSettings settings;

  Professions(People people, Units units, DetectionSettings settings) {
    this.people = people;
    this.units = units;
    this.settings = settings;
  }

  /** Of the people who write in a unit; each is looked up once. */
  public Of in(Municipality municipality, UnitId unit) {
    String kind =
        units
            .find(municipality, unit)
            .map(Unit::description)
            .map(what -> what.kind().name())
            .orElse(UNKNOWN);
    Map<PersonId, Optional<Person>> known = new HashMap<>();
    return (id, day) -> {
      Optional<Person> person =
          known.computeIfAbsent(id, wanted -> people.find(municipality, wanted));
      String role =
          person
              .flatMap(one -> byTitle(Objects.requireNonNullElse(one.card().title(), "")))
              .or(() -> person.flatMap(one -> role(one, unit, day)))
              .orElse(UNKNOWN);
      return new Entry.Profession(role, kind);
    };
  }

  /** The professions of one unit's people. */
  @FunctionalInterface
  public interface Of {

    /** What the person was to the children of the unit on the day. */
    Entry.Profession what(PersonId person, LocalDate day);
  }

  /** Where several words fit, the longest. */
  private Optional<String> byTitle(String title) {
    String lower = title.toLowerCase(DANISH);
    return settings.professions().entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(word -> Map.entry(word, one.getKey())))
        .filter(word -> lower.contains(word.getKey().toLowerCase(DANISH)))
        .max(Comparator.comparingInt(word -> word.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static Optional<String> role(Person person, UnitId unit, LocalDate day) {
    return person.assignments().stream()
        .filter(post -> post.unit().equals(unit) && post.validOn(day))
        .map(Assignment::role)
        .map(Enum::name)
        .sorted()
        .findFirst();
  }
}
