package dk.rettidig.meeting.forum;

import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fixed forum (<i>tværfagligt forum</i>) of a district: who meets, where, and how often.
 *
 * @param place where it meets; never a private address
 * @param everyWeeks the cadence in weeks
 * @param first the day from which it is counted
 * @param itemMinutes the time box of an item
 */
public record Series(
    SeriesId id,
    String name,
    String place,
    String district,
    PersonId chair,
    List<PersonId> members,
    int everyWeeks,
    DayOfWeek weekday,
    Hours hours,
    LocalDate first,
    int itemMinutes) {

  private static final DayReading MEETING_DAYS =
      new DayReading.WorkingDay(ClosingDays.usualAnd(Set.of()));

  /** Presence and confidentiality, two minutes; follow-up of the last decisions, ten. */
  private static final Duration OPENING = Duration.ofMinutes(12);

  /** Copies the members. */
  public Series {
    members = List.copyOf(members);
  }

  /** The same forum with other people or at another place; when it meets stays. */
  Series peopled(String newName, String newPlace, PersonId newChair, List<PersonId> newMembers) {
    return new Series(
        id,
        newName,
        newPlace,
        district,
        newChair,
        newMembers,
        everyWeeks,
        weekday,
        hours,
        first,
        itemMinutes);
  }

  /** How many items fit beside the opening of the meeting. */
  public int capacity() {
    return (int) (hours.length().minus(OPENING).toMinutes() / itemMinutes);
  }

  /** Whether the person is the chair or a member. */
  public boolean includes(PersonId person) {
    return chair.equals(person) || members.contains(person);
  }

  /**
   * The days on which it meets; a public holiday is skipped, not moved.
   *
   * @param from the first day that is asked for
   * @param until the first day that is no longer asked for
   */
  public List<LocalDate> dates(LocalDate from, LocalDate until) {
    LocalDate start = first.with(TemporalAdjusters.nextOrSame(weekday));
    long behind = Math.max(0, ChronoUnit.WEEKS.between(start, from) / everyWeeks);
    return Stream.iterate(
            start.plusWeeks(behind * everyWeeks),
            day -> day.isBefore(until),
            day -> day.plusWeeks(everyWeeks))
        .filter(day -> !day.isBefore(from))
        .filter(MEETING_DAYS::counts)
        .toList();
  }
}
