package dk.rettidig.meeting.forum.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A forum as everybody on the staff may know it. */
record SeriesView(
    String id,
    String name,
    String place,
    String district,
    String chair,
    List<String> members,
    int everyWeeks,
    DayOfWeek weekday,
    String from,
    String to,
    LocalDate first,
    int itemMinutes,
    int capacity,
    long version) {

  static SeriesView of(Stored<Series> stored) {
    Series series = stored.state();
    return new SeriesView(
        series.id().value(),
        series.name(),
        series.place(),
        series.district(),
        series.chair().value(),
        series.members().stream().map(PersonId::value).toList(),
        series.everyWeeks(),
        series.weekday(),
        series.hours().begin(),
        series.hours().end(),
        series.first(),
        series.itemMinutes(),
        series.capacity(),
        stored.version());
  }
}
