package dk.rettidig.concern.baton;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ChronologySource;
import dk.rettidig.concern.standin.Staffing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What baton logs add to the record of a child, for those who may see the log itself. */
@Service
class BatonChronology implements ChronologySource {

  private final BatonLogs logs;
  private final BatonDoor door;

  BatonChronology(BatonLogs logs, BatonDoor door) {
    this.logs = logs;
    this.door = door;
  }

  @Override
  public List<ChronologyRow> rows(Door.Entry entry) {
    Municipality municipality = entry.reader().municipality();
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    return logs.about(municipality, entry.child().id()).stream()
        .flatMap(log -> door.see(entry.reader(), log, staffing).stream())
        .filter(seen -> !door.isRestricted(seen))
        .flatMap(seen -> rows(seen.log()).stream())
        .toList();
  }

  private static List<ChronologyRow> rows(BatonLog log) {
    List<ChronologyRow> rows = new ArrayList<>();
    rows.add(row(log, log.openedAt(), "BATON_OPENED", null));
    log.hands().baton().handovers().stream()
        .filter(handover -> handover.outcome() == Handover.Outcome.ACCEPTED)
        .forEach(handover -> rows.add(row(log, handover.answeredAt(), "BATON_PASSED", null)));
    log.contents()
        .all(Evaluation.class)
        .forEach(one -> rows.add(row(log, one.at(), "BATON_EVALUATED", one.words())));
    Closing closing = log.contents().closing();
    if (closing != null) {
      rows.add(row(log, closing.at(), "BATON_CLOSED", closing.reason()));
    }
    return rows;
  }

  private static ChronologyRow row(BatonLog log, Instant at, String kind, @Nullable String text) {
    return new ChronologyRow(at, kind, text, log.concern().value(), null);
  }
}
