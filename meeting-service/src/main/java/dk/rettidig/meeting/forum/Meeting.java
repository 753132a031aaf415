package dk.rettidig.meeting.forum;

import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a series and the items that have a place on it.
 *
 * @param capacity how many items fit
 * @param slots the ids of the items, in the order in which they came
 * @param ledBy the member who leads it in the chair's place; null while the chair does
 * @param clearedAt when it was seen to be past with nothing open on it; null before
 */
public record Meeting(
    MeetingId id,
    SeriesId series,
    LocalDate date,
    Hours hours,
    int capacity,
    List<String> slots,
    @Nullable PersonId ledBy,
    @Nullable Instant clearedAt) {

  /** Copies the slots. */
  public Meeting {
    slots = List.copyOf(slots);
  }

  /** The meeting of a series on a day, with nothing on it yet. */
  public static Meeting of(Series series, LocalDate date) {
    return new Meeting(
        MeetingId.of(series.id(), date),
        series.id(),
        date,
        series.hours(),
        series.capacity(),
        List.of(),
        null,
        null);
  }

  /** When it begins, by the local clock. */
  public LocalDateTime begins() {
    return date.atTime(hours.from());
  }

  /** How many more items fit. */
  public int free() {
    return Math.max(0, capacity - slots.size());
  }

  /** Whether the item has a place here. */
  public boolean holds(String item) {
    return slots.contains(item);
  }

  /** When it ends, by the local clock. */
  public LocalDateTime ends() {
    return date.atTime(hours.to());
  }

  /** The same meeting when it is full or holds the item already. */
  Meeting taking(String item) {
    return free() == 0 ? this : having(item);
  }

  /** With the item, also where it is full: what was discussed on it was. */
  Meeting having(String item) {
    return holds(item) ? this : withSlots(Stream.concat(slots.stream(), Stream.of(item)).toList());
  }

  Meeting without(String item) {
    return withSlots(slots.stream().filter(slot -> !slot.equals(item)).toList());
  }

  /** Nothing is left to be taken from it to a later meeting. */
  Meeting cleared(Instant at) {
    return new Meeting(
        id, series, date, hours, capacity, slots, ledBy, clearedAt == null ? at : clearedAt);
  }

  /** A member takes the chair's place, or the chair takes it back. */
  Meeting led(PersonId by) {
    return new Meeting(id, series, date, hours, capacity, slots, by, clearedAt);
  }

  private Meeting withSlots(List<String> others) {
    return new Meeting(id, series, date, hours, capacity, others, ledBy, clearedAt);
  }
}
