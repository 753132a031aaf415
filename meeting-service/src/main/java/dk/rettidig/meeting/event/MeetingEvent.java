package dk.rettidig.meeting.event;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that this service tells others: ids, codes and dates. What is told of a matter that
 * was taken over says so: nobody starts anything on it (D20).
 */
public sealed interface MeetingEvent extends DomainEvent {

  /**
   * Chair or adviser has asked the unit that holds a concern for a legal basis.
   *
   * @param another whether it has one that is of no use to the forum
   */
  record BasisAsked(String concern, String unit, String askedBy, boolean another)
      implements MeetingEvent {}

  /** An item stands on a meeting's agenda, for the first time or carried over. */
  record ItemPlaced(
      String item,
      String meeting,
      String series,
      @Nullable String concern,
      @Nullable String child,
      @Nullable String unit,
      boolean anonymous,
      boolean takenOver)
      implements MeetingEvent {}

  /** An item was closed, with decisions to follow up or without. */
  record ItemClosed(
      String item,
      String meeting,
      @Nullable String concern,
      @Nullable String child,
      boolean followUp,
      boolean takenOver)
      implements MeetingEvent {}

  /** A decision with its one responsible person and its one date. */
  record DecisionMade(
      String item,
      String decision,
      String kind,
      @Nullable String concern,
      @Nullable String child,
      String responsible,
      LocalDate due,
      boolean takenOver)
      implements MeetingEvent {}

  /** The responsible person has done what was decided. */
  record DecisionDone(
      String item, String decision, @Nullable String child, String responsible, boolean takenOver)
      implements MeetingEvent {}
}
