package dk.rettidig.meeting.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.meeting.event.MeetingEvent;
import org.springframework.stereotype.Component;

/** Gives each event its type on the wire; the bodies are the events themselves. */
@Component
class MeetingPublishing implements Publishing {

  @Override
  public WireEvent toWire(DomainEvent event) {
    if (event instanceof MeetingEvent own) {
      return new WireEvent(type(own), own);
    }
    throw new IllegalArgumentException("not an event of meetings: " + event.getClass());
  }

  private static String type(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.BasisAsked _ -> "basis.asked.v1";
      case MeetingEvent.ItemPlaced _ -> "item.placed.v1";
      case MeetingEvent.ItemClosed _ -> "item.closed.v1";
      case MeetingEvent.DecisionMade _ -> "decision.made.v1";
      case MeetingEvent.DecisionDone _ -> "decision.done.v1";
    };
  }
}
