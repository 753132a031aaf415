package dk.rettidig.meeting.agenda;

import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.SeriesId;
import java.time.Instant;

/**
 * Where an item stands.
 *
 * @param since when it came on an agenda for the first time
 * @param carried how often it was carried over
 */
public record Place(SeriesId series, MeetingId meeting, Instant since, int carried) {

  Place next(MeetingId following) {
    return new Place(series, following, since, carried + 1);
  }
}
