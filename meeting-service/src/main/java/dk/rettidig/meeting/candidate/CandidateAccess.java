package dk.rettidig.meeting.candidate;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.adviser.Advisers;
import dk.rettidig.meeting.forum.ForumAccess;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.Unit;
import dk.rettidig.meeting.organisation.UnitId;
import dk.rettidig.meeting.organisation.Units;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose candidates a reader may see and ask about: those of the districts that they chair or
 * advise.
 */
@Component
class CandidateAccess {

  private final Units units;
  private final Forums forums;
  private final Advisers advisers;

  CandidateAccess(Units units, Forums forums, Advisers advisers) {
    this.units = units;
    this.forums = forums;
    this.advisers = advisers;
  }

  /** The units whose candidates the reader may see; none for everybody else. */
  Set<UnitId> unitsSeenBy(Municipality municipality, Reader reader) {
    Stream<String> chaired =
        forums.all(municipality).stream()
            .filter(series -> ForumAccess.chairs(reader, series))
            .map(Series::district);
    return Stream.concat(chaired, advised(municipality, reader))
        .distinct()
        .flatMap(district -> units.in(municipality, district).stream())
        .map(Unit::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> advised(Municipality municipality, Reader reader) {
    if (!reader.has(Role.ADVISER)) {
      return Stream.empty();
    }
    return Stream.concat(
            reader.unitsAs(Role.ADVISER).stream(),
            advisers.unitsOf(municipality, reader.id()).stream())
        .flatMap(unit -> district(municipality, unit).stream());
  }

  private Optional<String> district(Municipality municipality, UnitId unit) {
    return units.find(municipality, unit).flatMap(u -> Optional.ofNullable(u.district()));
  }
}
