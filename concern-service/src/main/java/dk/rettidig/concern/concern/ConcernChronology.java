package dk.rettidig.concern.concern;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ChronologySource;
import dk.rettidig.concern.record.LinePoint;
import dk.rettidig.concern.record.LineSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What concerns add to the record of a child. */
@Service
class ConcernChronology implements ChronologySource, LineSource {

  private final Concerns concerns;
  private final ConcernDoor concernDoor;

  ConcernChronology(Concerns concerns, ConcernDoor concernDoor) {
    this.concerns = concerns;
    this.concernDoor = concernDoor;
  }

  @Override
  public List<ChronologyRow> rows(Door.Entry entry) {
    return concerns.about(entry.reader().municipality(), entry.child().id()).stream()
        .filter(concern -> concernDoor.mayRead(entry, concern))
        .flatMap(concern -> rows(concern).stream())
        .toList();
  }

  @Override
  public List<LinePoint> points(Door.Entry entry) {
    return concerns.about(entry.reader().municipality(), entry.child().id()).stream()
        .filter(concern -> concernDoor.mayRead(entry, concern))
        .flatMap(concern -> point(concern).stream())
        .toList();
  }

  /** On the day on which it was seen, whenever it was written down. */
  private static Optional<LinePoint> point(Concern concern) {
    Placing placing = concern.placing();
    if (placing == null) {
      return Optional.empty();
    }
    Instant seen = Optional.ofNullable(concern.account().observedAt()).orElse(concern.raisedAt());
    return Optional.of(
        new LinePoint(
            DanishTime.dayOf(seen),
            new InstrumentVersion(placing.instrument(), placing.version()),
            placing.level(),
            placing.dimensions().stream()
                .collect(
                    Collectors.toMap(
                        Placing.DimensionLevel::dimension, Placing.DimensionLevel::level)),
            placing.setting(),
            concern.id().value()));
  }

  private static List<ChronologyRow> rows(Concern concern) {
    List<ChronologyRow> rows = new ArrayList<>();
    Placing placing = concern.placing();
    String level = placing == null ? null : placing.level();
    Account account = concern.account();
    Instant at = Optional.ofNullable(account.observedAt()).orElse(concern.raisedAt());
    String kind = concern.restricted() ? "SUSPICION" : "CONCERN";
    String id = concern.id().value();
    rows.add(new ChronologyRow(at, kind, account.observed(), id, level));
    concern
        .bases()
        .forEach(basis -> {
          rows.add(new ChronologyRow(basis.setAt(), "BASIS_SET", null, id, null));
          if (basis.withdrawnAt() != null) {
            rows.add(new ChronologyRow(basis.withdrawnAt(), "BASIS_WITHDRAWN", null, id, null));
          }
        });
    if (concern.closedAt() != null) {
      String reason = concern.closingReason();
      rows.add(new ChronologyRow(concern.closedAt(), "CONCERN_CLOSED", reason, id, null));
    }
    return rows;
  }
}
