package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/** All calibrations. They publish nothing: nobody outside the unit is told of them. */
@Repository
class CalibrationSessions {

  private static final String UNIT = "unit";

  private final AggregateStore<CalibrationSession> store;

  CalibrationSessions(AggregateStores stores) {
    this.store =
        stores.open(
            AggregateKind.of(
                    CalibrationSession.class,
                    "calibration_sessions",
                    "concern-events",
                    CalibrationSession::id)
                .indexed(UNIT));
  }

  Optional<Stored<CalibrationSession>> find(Municipality municipality, CalibrationId id) {
    return store.find(municipality, id);
  }

  List<Stored<CalibrationSession>> of(Municipality municipality, UnitId unit) {
    return store.find(municipality, Match.where(UNIT, unit));
  }

  Stored<CalibrationSession> create(Actor actor, Object request, Change<CalibrationSession> begun) {
    return store.create(actor, request, begun);
  }

  Stored<CalibrationSession> change(
      Actor actor,
      CalibrationId id,
      long version,
      Object request,
      Function<CalibrationSession, Change<CalibrationSession>> step) {
    return store.change(actor, id, version, request, step);
  }

  Stored<CalibrationSession> changeLatest(
      Actor actor,
      CalibrationId id,
      Function<CalibrationSession, Change<CalibrationSession>> step) {
    return store.changeLatest(actor, id, step);
  }
}
