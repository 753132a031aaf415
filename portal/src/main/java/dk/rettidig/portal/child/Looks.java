package dk.rettidig.portal.child;

import dk.rettidig.portal.service.Look;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.meeting.ChildInMeetings;
import dk.rettidig.portal.service.notification.ChildInNotifications;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who has looked at a child, put together when it is read: every service answers with the looks
 * that this reader may know of, here they are only merged by time (D1).
 */
@Component
class Looks {

  /** As many as one service answers: of the merged ones, these are sure to be the last. */
  private static final int LAST = 500;

  private final ChildRecords concerns;
  private final ChildInMeetings meetings;
  private final ChildInNotifications notifications;

  Looks(ChildRecords concerns, ChildInMeetings meetings, ChildInNotifications notifications) {
    this.concerns = concerns;
    this.meetings = meetings;
    this.notifications = notifications;
  }

  /**
   * Looks newest first.
   *
   * @param isCut whether there may be older ones
   * @param missing the services that did not answer
   */
  record Merged(List<Look> rows, boolean isCut, List<String> missing) {}

  /** The owner of the child decides who is shown the page; while it is missing, the meetings do. */
  Merged of(String child) {
    Part<List<Look>> inConcerns = Part.of(() -> concerns.looks(child));
    Part<List<Look>> inMeetings =
        inConcerns.isMissing()
            ? Part.of(() -> meetings.looks(child))
            : Share.ofWhole("meeting", () -> meetings.looks(child));
    List<Part<List<Look>>> parts =
        List.of(
            inConcerns,
            inMeetings,
            Share.ofWhole("notification", () -> notifications.looks(child)));
    List<Look> last =
        parts.stream()
            .flatMap(part -> Share.rows(part).stream())
            .sorted(Comparator.comparing(Look::at).reversed())
            .limit(LAST)
            .toList();
    return new Merged(last, last.size() == LAST, Share.missing(parts));
  }
}
