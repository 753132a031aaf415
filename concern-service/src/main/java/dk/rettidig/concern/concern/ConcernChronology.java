package dk.rettidig.concern.concern;

import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ChronologySource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What concerns add to the chronology of a child. */
@Service
class ConcernChronology implements ChronologySource {

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
