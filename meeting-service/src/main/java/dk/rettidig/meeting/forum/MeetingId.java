package dk.rettidig.meeting.forum;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.aggregate.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting's id: it follows from series and date, so that a meeting is never made twice. */
public record MeetingId(String value) implements Id {

  static MeetingId of(SeriesId series, LocalDate date) {
    byte[] name = (series.value() + "/" + date).getBytes(UTF_8);
    return new MeetingId(UUID.nameUUIDFromBytes(name).toString());
  }
}
