package dk.rettidig.concern.round.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.round.JointRating;
import dk.rettidig.concern.round.RateJointly;
import dk.rettidig.concern.round.RoundId;
import dk.rettidig.concern.round.TellParents;
import dk.rettidig.concern.round.web.GroupRatingsController.PlacementPart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint ratings, and that the parents were told of them. */
@RestController
@RequestMapping("/v1/rounds/{id}/children/{child}")
class JointRatingsController {

  /**
   * What was agreed on; {@code sparring} is whom somebody who rated alone talked with, {@code
   * withoutWaiting} that those who have not rated are not waited for.
   */
  record AgreementRequest(
      @Required @Nullable PlacementPart placement,
      @Nullable String reason,
      @Nullable String sparring,
      @Nullable Boolean withoutWaiting) {

    RateJointly.Agreement toAgreement() {
      return new RateJointly.Agreement(
          Fields.required("placement", placement).toPlacement(),
          Fields.optional("reason", reason),
          sparring == null || sparring.isBlank() ? null : new PersonId(sparring),
          Boolean.TRUE.equals(withoutWaiting));
    }

    @Override
    public String toString() {
      return "AgreementRequest[…]";
    }
  }

  /** When the parents were told, and what they say. */
  record ToldRequest(@Required @Nullable LocalDate on, @Nullable String view) {

    @Override
    public String toString() {
      return "ToldRequest[…]";
    }
  }

  /** That it is saved; nothing that anybody wrote. */
  record Receipt(String child, long version, boolean parentsToBeTold) {

    static Receipt of(Stored<JointRating> stored) {
      return new Receipt(
          stored.state().child().value(), stored.version(), stored.state().waitsForTheParents());
    }
  }

  private final RateJointly rate;
  private final TellParents tell;

  JointRatingsController(RateJointly rate, TellParents tell) {
    this.rate = rate;
    this.tell = tell;
  }

  /** Writes down where those who know the child placed it together. */
  @PostMapping("/joint-rating")
  ResponseEntity<Receipt> rate(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String child,
      @RequestBody AgreementRequest request) {
    Stored<JointRating> stored =
        rate.rate(actor, new RoundId(id), new ChildId(child), request.toAgreement());
    return Answers.created("/v1/rounds/" + id + "/children", stored, Receipt::of);
  }

  /** Notes that the parents were told of the changed position. */
  @PostMapping("/parents-told")
  ResponseEntity<Receipt> tell(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String child,
      ExpectedVersion version,
      @RequestBody ToldRequest request) {
    LocalDate on = Fields.required("on", request.on());
    String view = Fields.optional("view", request.view());
    return Answers.changed(
        () -> tell.tell(actor, new RoundId(id), new ChildId(child), version.number(), on, view),
        Receipt::of);
  }
}
