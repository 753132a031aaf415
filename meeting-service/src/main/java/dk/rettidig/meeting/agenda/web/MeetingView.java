package dk.rettidig.meeting.agenda.web;

import dk.rettidig.meeting.forum.Meeting;
import java.time.LocalDate;

/** When a meeting is, and how many more items fit. */
record MeetingView(
    String id, String series, LocalDate date, String from, String to, int capacity, int free) {

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.id().value(),
        meeting.series().value(),
        meeting.date(),
        meeting.hours().begin(),
        meeting.hours().end(),
        meeting.capacity(),
        meeting.free());
  }
}
