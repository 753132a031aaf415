package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Readers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Plans a district's fixed forum and its meetings a year ahead. */
@Component
public class PlanSeries {

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Clock clock;

  PlanSeries(Readers readers, Forums forums, Meetings meetings, Clock clock) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * Plans the series; again with the same content it answers with what is there.
   *
   * @throws NotAllowed unless an administrator plans, or an adviser who will be the chair
   * @throws DistrictHasForum when another series meets for the district
   * @throws ImpossibleSeries when it would never meet or no item would fit
   */
  public Stored<Series> plan(Actor actor, Series series) {
    NotAllowed.unless(ForumAccess.mayPlan(readers.of(actor), series));
    requirePossible(series);
    forums
        .of(actor.municipality(), series.district())
        .filter(other -> !other.id().equals(series.id()))
        .ifPresent(other -> {
          throw new DistrictHasForum();
        });
    Stored<Series> planned = forums.plan(actor, series);
    LocalDate today = DanishTime.dayOf(clock.instant());
    meetings.planAhead(actor.municipality(), planned.state(), today);
    return planned;
  }

  private static void requirePossible(Series series) {
    if (series.weekday() == DayOfWeek.SATURDAY || series.weekday() == DayOfWeek.SUNDAY) {
      throw new ImpossibleSeries("weekday");
    }
    if (series.capacity() < 1) {
      throw new ImpossibleSeries("to");
    }
  }
}
