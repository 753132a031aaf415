package dk.rettidig.meeting.agenda;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.meeting.event.MeetingEvent.DecisionDone;
import dk.rettidig.meeting.event.MeetingEvent.DecisionMade;
import dk.rettidig.meeting.event.MeetingEvent.ItemClosed;
import dk.rettidig.meeting.event.MeetingEvent.ItemPlaced;
import java.util.ArrayList;
import java.util.List;

/** What others are told of an item: ids and codes, and whether it is history. */
final class ItemEvents {

  private ItemEvents() {}

  static ItemPlaced placed(Item item) {
    Ground ground = item.ground();
    return new ItemPlaced(
        item.id().value(),
        item.place().meeting().value(),
        item.place().series().value(),
        item.concern(),
        item.child(),
        ground == null ? null : ground.unit(),
        ground == null,
        isHistory(item));
  }

  /** Its decisions, and that it is closed. */
  static List<DomainEvent> closed(Item item) {
    List<DomainEvent> events = new ArrayList<>();
    for (Decision d : item.decisions()) {
      events.add(
          new DecisionMade(
              item.id().value(),
              d.decision(),
              d.kind().name(),
              item.concern(),
              item.child(),
              d.responsible().value(),
              d.due(),
              isHistory(item)));
    }
    events.add(
        new ItemClosed(
            item.id().value(),
            item.place().meeting().value(),
            item.concern(),
            item.child(),
            !item.decisions().isEmpty(),
            isHistory(item)));
    return events;
  }

  /**
   * @param before whether it was done before it was taken over
   */
  static DecisionDone done(Item item, Decision decision, boolean before) {
    return new DecisionDone(
        item.id().value(),
        decision.decision(),
        item.child(),
        decision.responsible().value(),
        before);
  }

  private static boolean isHistory(Item item) {
    return item.takenOverAt() != null;
  }
}
