package dk.rettidig.meeting.agenda.web;

import dk.rettidig.meeting.forum.Meeting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, and how many more items fit.
 *
 * @param ledBy the member who leads it in the chair's place
 */
record MeetingView(
    String id,
    String series,
    LocalDate date,
    String from,
    String to,
    int capacity,
    int free,
    @Nullable String ledBy) {

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.id().value(),
        meeting.series().value(),
        meeting.date(),
        meeting.hours().begin(),
        meeting.hours().end(),
        meeting.capacity(),
        meeting.free(),
        meeting.ledBy() == null ? null : meeting.ledBy().value());
  }
}
