package dk.rettidig.portal.child;

import dk.rettidig.portal.service.ChronologyRow;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.meeting.ChildInMeetings;
import dk.rettidig.portal.service.notification.ChildInNotifications;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What happened to a child, put together when it is read: every service answers with the rows that
 * this reader may see, here they are only merged by time (D1).
 */
@Component
class Chronology {

  private final ChildRecords concerns;
  private final ChildInMeetings meetings;
  private final ChildInNotifications notifications;

  Chronology(ChildRecords concerns, ChildInMeetings meetings, ChildInNotifications notifications) {
    this.concerns = concerns;
    this.meetings = meetings;
    this.notifications = notifications;
  }

  /**
   * Rows newest first.
   *
   * @param missing the services that did not answer
   */
  record Merged(List<ChronologyRow> rows, List<String> missing) {}

  Merged of(String child) {
    List<Part<List<ChronologyRow>>> parts =
        List.of(
            Share.of("concern", () -> concerns.chronology(child)),
            Share.of("meeting", () -> meetings.chronology(child)),
            Share.of("notification", () -> notifications.chronology(child)));
    return new Merged(
        parts.stream()
            .flatMap(part -> Share.rows(part).stream())
            .sorted(Comparator.comparing(ChronologyRow::at).reversed())
            .toList(),
        Share.missing(parts));
  }
}
