package dk.rettidig.concern.concern;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Bases;
import dk.rettidig.concern.access.Ground;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The bases that hold today, read from the open concerns that carry them. */
@Service
class ConcernBases implements Bases {

  private final Concerns concerns;
  private final Clock clock;

  ConcernBases(Concerns concerns, Clock clock) {
    this.concerns = concerns;
    this.clock = clock;
  }

  @Override
  public List<Ground> on(Municipality municipality, ChildId child) {
    return grounds(concerns.about(municipality, child));
  }

  @Override
  public List<Ground> of(Municipality municipality, UnitId unit) {
    return grounds(concerns.of(municipality, unit));
  }

  private List<Ground> grounds(List<Concern> found) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return found.stream()
        .filter(concern -> !concern.restricted() && concern.closedAt() == null)
        .flatMap(concern -> grounds(concern, today))
        .toList();
  }

  private static Stream<Ground> grounds(Concern concern, LocalDate today) {
    return concern.bases().stream()
        .filter(basis -> basis.validOn(today))
        .map(basis ->
            new Ground(
                basis.kind().name(),
                concern.id().value(),
                concern.child(),
                concern.unit(),
                basis.receivers()));
  }
}
