package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.concern.organisation.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Hands several batons over in one go, each for itself: what is refused keeps nothing else back,
 * and a handover that was broken off is simply sent again. Each passes when its receiver has
 * accepted.
 */
@Service
public class HandOver {

  /** One baton and who is asked. */
  public record Item(BatonLogId log, PersonId to) {}

  /**
   * What became of it.
   *
   * @param refused why it is not offered, as a code; nothing where it is
   */
  public record Outcome(BatonLogId log, @Nullable String refused) {}

  private final PassBaton pass;

  HandOver(PassBaton pass) {
    this.pass = pass;
  }

  /**
   * Offers each.
   *
   * @param handover the id that the client made for all of them
   * @param message what every receiver should know
   */
  public List<Outcome> all(
      Actor.Person actor, String handover, List<Item> items, @Nullable String message) {
    return items.stream().map(item -> one(actor, handover, item, message)).toList();
  }

  private Outcome one(Actor.Person actor, String handover, Item item, @Nullable String message) {
    var offer = new Offer.OfferId(handover + "-" + item.log().value());
    try {
      pass.offer(actor, item.log(), offer, item.to(), message);
      return new Outcome(item.log(), null);
    } catch (Refusal refused) { // it is told, beside those that are offered
      return new Outcome(item.log(), refused.code().value());
    }
  }
}
