package dk.rettidig.meeting.task;

import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;

/** A decision that waits for its responsible person, with the item that it was made on. */
public record Task(Item item, Decision decision) {

  /** What was decided. */
  public String text() {
    return item.words().decision(decision.decision()).orElse("");
  }
}
