package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.notification.notification.NotificationEvent.DraftWaits;
import java.time.Instant;
import java.util.List;

/**
 * That somebody was told of a notification which waits unsent. A document of its own, so that
 * telling never touches the version of what the author is writing; its id is the claim.
 */
record DraftAlert(AlertId id, String notification, boolean overdue, Instant at) {

  /** The notification and which of the two. */
  record AlertId(String value) implements Id {

    static AlertId of(Notification draft, boolean overdue) {
      return new AlertId(draft.id().value() + (overdue ? "-alarm" : "-reminder"));
    }
  }

  static Change<DraftAlert> of(
      Notification draft, String author, boolean overdue, Instant now, List<String> inform) {
    var alert = new DraftAlert(AlertId.of(draft, overdue), draft.id().value(), overdue, now);
    Matter matter = draft.matter();
    return Change.to(
        alert,
        new DraftWaits(
            draft.id().value(),
            author,
            matter.mayConcernTheUnit() ? null : matter.unit(),
            overdue,
            inform));
  }
}
