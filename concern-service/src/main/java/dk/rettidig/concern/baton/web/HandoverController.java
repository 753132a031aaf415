package dk.rettidig.concern.baton.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.baton.BatonLogId;
import dk.rettidig.concern.baton.HandOver;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.organisation.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Handing several batons over in one go. */
@RestController
class HandoverController {

  /** Which batons go to whom. */
  record HandoverRequest(
      @Required @Nullable String id,
      @Required @Nullable List<ItemRequest> items,
      @Nullable String message) {

    @Override
    public String toString() {
      return "HandoverRequest[…]";
    }
  }

  /** One baton and who is asked. */
  record ItemRequest(@Required @Nullable String log, @Required @Nullable String to) {

    HandOver.Item toItem() {
      return new HandOver.Item(
          new BatonLogId(Fields.required("log", log)), new PersonId(Fields.required("to", to)));
    }
  }

  /** What became of one; {@code refused} is a code. */
  record OutcomeView(String log, @Nullable String refused) {}

  private final HandOver handOver;

  HandoverController(HandOver handOver) {
    this.handOver = handOver;
  }

  /** Offers each baton to whom it is meant for; what is refused keeps nothing else back. */
  @PostMapping("/v1/handovers")
  List<OutcomeView> handOver(Actor.Person actor, @RequestBody HandoverRequest request) {
    List<HandOver.Item> items =
        Fields.required("items", request.items()).stream().map(ItemRequest::toItem).toList();
    return handOver
        .all(
            actor,
            Fields.madeByClient("id", request.id()),
            items,
            Fields.optional("message", request.message()))
        .stream()
        .map(outcome -> new OutcomeView(outcome.log().value(), outcome.refused()))
        .toList();
  }
}
