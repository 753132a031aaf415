package dk.rettidig.concern.baton.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.baton.BatonLog;
import dk.rettidig.concern.baton.BatonLogId;
import dk.rettidig.concern.baton.Offer;
import dk.rettidig.concern.baton.PassBaton;
import dk.rettidig.concern.baton.WorkAlong;
import dk.rettidig.concern.baton.web.BatonLogsController.Receipt;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.organisation.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In whose hands a log is: holding the baton out, taking it, working along. */
@RestController
@RequestMapping("/v1/baton-logs/{id}")
class BatonController {

  /** To whom the baton is held out, with what the receiver should know. */
  record OfferRequest(
      @Required @Nullable String id, @Required @Nullable String to, @Nullable String message) {

    @Override
    public String toString() {
      return "OfferRequest[…]";
    }
  }

  /** Why it is declined. */
  record DeclineRequest(@Required @Nullable String reason) {

    @Override
    public String toString() {
      return "DeclineRequest[…]";
    }
  }

  /** When the family was told who holds it now. */
  record ToldRequest(@Required @Nullable LocalDate on) {}

  /** Who works along. */
  record ParticipantRequest(@Required @Nullable String person) {}

  private final PassBaton pass;
  private final WorkAlong along;

  BatonController(PassBaton pass, WorkAlong along) {
    this.pass = pass;
    this.along = along;
  }

  /** Holds the baton out; it stays where it is until it is accepted. */
  @PostMapping("/offers")
  ResponseEntity<Receipt> offer(
      Actor.Person actor, @PathVariable String id, @RequestBody OfferRequest request) {
    return answer(
        pass.offer(
            actor,
            new BatonLogId(id),
            new Offer.OfferId(Fields.madeByClient("id", request.id())),
            new PersonId(Fields.required("to", request.to())),
            Fields.optional("message", request.message())));
  }

  /** The receiver takes it. */
  @PostMapping("/offers/{offer}/acceptance")
  ResponseEntity<Receipt> accept(
      Actor.Person actor, @PathVariable String id, @PathVariable String offer) {
    return answer(pass.accept(actor, new BatonLogId(id), new Offer.OfferId(offer)));
  }

  /** The receiver does not take it. */
  @PostMapping("/offers/{offer}/refusal")
  ResponseEntity<Receipt> decline(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String offer,
      @RequestBody DeclineRequest request) {
    return answer(
        pass.decline(
            actor,
            new BatonLogId(id),
            new Offer.OfferId(offer),
            Fields.text("reason", request.reason())));
  }

  /** It is no longer held out to anybody. */
  @PostMapping("/offers/withdrawal")
  ResponseEntity<Receipt> takeBack(Actor.Person actor, @PathVariable String id) {
    return answer(pass.takeBack(actor, new BatonLogId(id)));
  }

  /** A leader has seen that it was declined, and leaves it where it is. */
  @PostMapping("/offers/settlement")
  ResponseEntity<Receipt> settle(Actor.Person actor, @PathVariable String id) {
    return answer(pass.settle(actor, new BatonLogId(id)));
  }

  /** The family was told who holds it now. */
  @PostMapping("/family-told")
  ResponseEntity<Receipt> familyTold(
      Actor.Person actor, @PathVariable String id, @RequestBody ToldRequest request) {
    return answer(pass.familyTold(actor, new BatonLogId(id), Fields.required("on", request.on())));
  }

  /** Somebody works along from now on. */
  @PostMapping("/participants")
  ResponseEntity<Receipt> letTakePart(
      Actor.Person actor, @PathVariable String id, @RequestBody ParticipantRequest request) {
    return answer(
        along.letTakePart(
            actor, new BatonLogId(id), new PersonId(Fields.required("person", request.person()))));
  }

  /** Somebody works along no longer. */
  @PostMapping("/participants/{person}/end")
  ResponseEntity<Receipt> stop(
      Actor.Person actor, @PathVariable String id, @PathVariable String person) {
    return answer(along.stop(actor, new BatonLogId(id), new PersonId(person)));
  }

  private static ResponseEntity<Receipt> answer(Stored<BatonLog> stored) {
    return Answers.ok(stored, Receipt::of);
  }
}
