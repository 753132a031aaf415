package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.store.Letter.LetterId;
import java.util.Optional;

/** What a consumer keeps of letters: the sequences of their events, as they took effect. */
public final class LetterCopies {

  /** Who the event is about stands on its envelope. */
  record Heard() {}

  private final AggregateStore<Letter> copies;

  LetterCopies(AggregateStore<Letter> copies) {
    this.copies = copies;
  }

  /** Keeps every event of a letter. */
  public Subscription subscription(String consumer) {
    return Subscription.of(consumer, KernelFixture.TOPIC)
        .on("letter.written.v1", Heard.class, (event, _) -> keep(event))
        .on("letter.edited.v1", Heard.class, (event, _) -> keep(event));
  }

  /** The sequences that took effect on a letter's copy, as often and in the order as they did. */
  public String effects(String id) {
    return copies
        .find(KernelFixture.NORDSUND, new LetterId(id))
        .map(copy -> copy.state().text())
        .orElse("");
  }

  private void keep(EventEnvelope event) {
    String sequence = event.sequence() + " ";
    copies.on(
        event,
        new LetterId(event.subject()),
        there ->
            Optional.of(
                Change.to(
                    there
                        .map(copy -> copy.edit(copy.text() + sequence).state())
                        .orElseGet(() -> Letter.write(event.subject(), sequence).state()))));
  }
}
