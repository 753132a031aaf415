package dk.rettidig.concern.calibration;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.calibration.vignette.Vignette;
import dk.rettidig.concern.calibration.vignette.Vignettes;
import dk.rettidig.concern.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The stories that a unit can rate now. A story rests after its spread was shown: a second spread
 * with one colleague more or less would show what that colleague answers (invariant 11).
 */
@Service
class RestedVignettes {

  /** So long a story rests; local policy. */
  static final Period REST = Period.ofMonths(6);

  private final Vignettes vignettes;
  private final CalibrationSessions sessions;
  private final Clock clock;

  RestedVignettes(Vignettes vignettes, CalibrationSessions sessions, Clock clock) {
    this.vignettes = vignettes;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Those for the unit's kind that are not being rated and do not rest. */
  List<Vignette> of(Municipality municipality, Unit unit) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    Set<String> taken =
        sessions.of(municipality, unit.id()).stream()
            .map(Stored::state)
            .filter(session -> isTaken(session, today))
            .flatMap(session -> session.vignettes().stream())
            .collect(Collectors.toSet());
    return vignettes.of(unit.description().kind()).stream()
        .filter(one -> !taken.contains(one.code()))
        .toList();
  }

  static boolean isTaken(CalibrationSession session, LocalDate today) {
    Outcome outcome = session.outcome();
    return outcome == null
        || (outcome.shown() && DanishTime.dayOf(session.begunAt()).isAfter(today.minus(REST)));
  }
}
