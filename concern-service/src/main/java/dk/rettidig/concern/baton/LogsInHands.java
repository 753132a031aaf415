package dk.rettidig.concern.baton;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.leaving.OpenItem;
import dk.rettidig.concern.leaving.OpenItemSource;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Staffing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What somebody has open in baton logs: batons held, and actions. */
@Service
class LogsInHands implements OpenItemSource {

  private final BatonLogs logs;
  private final BatonDoor door;

  LogsInHands(BatonLogs logs, BatonDoor door) {
    this.logs = logs;
    this.door = door;
  }

  @Override
  public List<OpenItem> of(Reader reader, PersonId whose) {
    Municipality municipality = reader.municipality();
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    return logs
        .open(municipality, whose)
        .collect(Collectors.toMap(log -> log.state().id(), Function.identity(), (one, _) -> one))
        .values()
        .stream()
        .flatMap(log -> door.see(reader, log, staffing).stream())
        .filter(entry -> !door.isRestricted(entry))
        .flatMap(entry -> Stream.concat(baton(entry, whose), actions(entry, whose)))
        .toList();
  }

  private static Stream<OpenItem> baton(BatonDoor.Entry entry, PersonId whose) {
    BatonLog log = entry.log();
    return log.holder().equals(whose)
        ? Stream.of(
            new OpenItem(
                OpenItem.Kind.BATON,
                log.id().value(),
                entry.child(),
                log.unit(),
                log.hands().baton().since(),
                log.evaluateBy(),
                log.hands().baton().offered().map(Offer::to).orElse(null)))
        : Stream.empty();
  }

  private static Stream<OpenItem> actions(BatonDoor.Entry entry, PersonId whose) {
    return entry.log().contents().all(Action.class).stream()
        .filter(action -> action.isOpen() && action.isOf(whose))
        .map(action ->
            new OpenItem(
                OpenItem.Kind.ACTION,
                entry.log().id().value(),
                entry.child(),
                entry.log().unit(),
                action.at(),
                action.due(),
                null));
  }
}
