package dk.rettidig.concern.concern.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.concern.Basis;
import dk.rettidig.concern.concern.BasisDraft;
import dk.rettidig.concern.concern.BasisId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.concern.Invalid;
import dk.rettidig.concern.concern.SetBasis;
import dk.rettidig.concern.concern.WithdrawBasis;
import dk.rettidig.concern.freetext.FreeText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting and withdrawing the basis on which others may see a concern. */
@RestController
@RequestMapping("/v1/concerns/{concern}/bases")
class BasesController {

  /**
   * A basis as a form sends it; the part of its kind is filled in.
   *
   * @param forForum whether the forum shall discuss the concern by name, though nobody wished so
   *     before
   */
  record BasisRequest(
      @Required @Nullable String id,
      @Required Basis.@Nullable Kind kind,
      @Nullable Set<Role> receivers,
      @Nullable ConsentPart consent,
      @Nullable OverridePart override,
      @Nullable SsdPart ssd,
      @Nullable Boolean forForum) {

    BasisDraft toDraft() {
      if (kind == null) {
        throw Invalid.missing("kind");
      }
      return new BasisDraft(
          new BasisId(ConcernRequest.madeByClient(id)),
          kind,
          Objects.requireNonNullElse(receivers, Set.of()),
          consent == null ? null : consent.toConsent(),
          override == null ? null : override.toWeighing(),
          ssd == null ? null : ssd.toSsd(),
          Boolean.TRUE.equals(forForum));
    }

    @Override
    public String toString() {
      return "BasisRequest[…]";
    }
  }

  /** Who consented to what, and until when. */
  record ConsentPart(
      @Nullable String givenBy, @Nullable String scope, @Nullable LocalDate expires) {

    BasisDraft.Consent toConsent() {
      return new BasisDraft.Consent(
          text("consent.givenBy", givenBy), text("consent.scope", scope), expires);
    }
  }

  /** The weighing of going without consent. */
  record OverridePart(@Nullable String weighing, @Nullable String reason) {

    BasisDraft.Weighing toWeighing() {
      return new BasisDraft.Weighing(
          text("override.weighing", weighing), text("override.reason", reason));
    }
  }

  /** An exchange among listed members. */
  record SsdPart(@Nullable Boolean followUp, @Nullable String notToldBecause) {

    BasisDraft.Ssd toSsd() {
      return new BasisDraft.Ssd(
          Boolean.TRUE.equals(followUp), FreeText.within("ssd.notToldBecause", notToldBecause));
    }
  }

  private final SetBasis set;
  private final WithdrawBasis withdraw;

  BasesController(SetBasis set, WithdrawBasis withdraw) {
    this.set = set;
    this.withdraw = withdraw;
  }

  /** Sets the basis on which the receivers may see a concern. */
  @PostMapping
  ResponseEntity<Receipt> set(
      Actor.Person actor, @PathVariable String concern, @RequestBody BasisRequest request) {
    var stored = set.set(actor, new ConcernId(concern), request.toDraft());
    return Answers.created("/v1/concerns/" + concern, stored, Receipt::of);
  }

  /** Withdraws a basis; the receivers see nothing from now on. */
  @PostMapping("/{basis}/withdrawal")
  ResponseEntity<Receipt> withdraw(
      Actor.Person actor, @PathVariable String concern, @PathVariable String basis) {
    return Answers.ok(
        withdraw.withdraw(actor, new ConcernId(concern), new BasisId(basis)), Receipt::of);
  }

  private static String text(String field, @Nullable String value) {
    return FreeText.within(field, Objects.requireNonNullElse(value, ""));
  }
}
