package dk.rettidig.notification.intake.web;

import dk.rettidig.common.web.Required;
import dk.rettidig.notification.intake.Shift;
import dk.rettidig.notification.intake.TypedNotification;
import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Origin;
import dk.rettidig.notification.notification.Urgency;
import dk.rettidig.notification.notification.web.SubjectBody;
import dk.rettidig.notification.notification.web.SuspicionBody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the desk sends; each with an id that the client made. */
final class DeskBodies {

  private DeskBodies() {}

  /** A step that needs no words. */
  record StepBody(@Required @Nullable String id) {

    String request() {
      return Incomplete.id("id", id);
    }
  }

  /** Acute or not, and why. */
  record AssessmentBody(
      @Required @Nullable String id,
      @Required @Nullable Boolean acute,
      @Required @Nullable String text) {

    String request() {
      return Incomplete.id("id", id);
    }

    DeskNotes.Assessment toAssessment() {
      return new DeskNotes.Assessment(
          Incomplete.required("acute", acute), Incomplete.required("text", text));
    }
  }

  /** That the receipt was sent, and how, where it does not go by itself. */
  record ReceiptBody(@Required @Nullable String id, @Nullable String way) {

    String request() {
      return Incomplete.id("id", id);
    }

    @Nullable String how() {
      return Incomplete.limited("way", way);
    }
  }

  /** Why no investigation is made. */
  record OmissionBody(@Required @Nullable String id, @Required @Nullable String reason) {}

  /** What the notifier is told, and how, where it does not go by itself. */
  record FeedbackBody(
      @Required @Nullable String id,
      @Required DeskNotes.@Nullable Outcome outcome,
      @Nullable String way) {

    @Nullable String how() {
      return Incomplete.limited("way", way);
    }

    String request() {
      return Incomplete.id("id", id);
    }

    DeskNotes.Outcome toOutcome() {
      return Incomplete.required("outcome", outcome);
    }
  }

  /** From when an investigation counts. */
  record InvestigationBody(
      @Nullable Instant awareSince, @Required(with = "awareSince") @Nullable String reason) {

    /** As the store keeps it, so that the same again is seen to be the same. */
    @Nullable Instant since() {
      return awareSince == null ? null : awareSince.truncatedTo(ChronoUnit.MILLIS);
    }

    @Nullable String why() {
      return Incomplete.limited("reason", reason);
    }
  }

  /** Where it belongs, how it was sent there and what proves it. */
  record ForwardingBody(
      @Required @Nullable String id,
      @Required @Nullable String municipality,
      @Required @Nullable String way) {}

  /** Which forwarding is taken back. */
  record WithdrawalBody(@Required @Nullable String id, @Required @Nullable String forwarding) {}

  /** Which forwarding arrived, who there confirmed it, and when. */
  record ArrivalBody(
      @Required @Nullable String id,
      @Required @Nullable String forwarding,
      @Required @Nullable String confirmedBy,
      @Required @Nullable Instant confirmedAt) {}

  /** What is kept from the parents. */
  record WithholdingBody(
      @Nullable String owner,
      @Required @Nullable LocalDate reviewOn,
      @Required @Nullable String reason) {

    DeskNotes.Withholding by(String officer) {
      return DeskNotes.Withholding.until(
          owner == null ? officer : Incomplete.id("owner", owner),
          Incomplete.required("reviewOn", reviewOn),
          Incomplete.required("reason", reason));
    }
  }

  /** Who notified. */
  record NotifierBody(
      @Required @Nullable NotifierKind kind,
      @Nullable String person,
      @Nullable String name,
      @Nullable String reach) {}

  /** A call or a letter. */
  record TypedBody(
      @Required @Nullable String id,
      @Nullable Origin origin,
      @Required @Nullable Instant arrivedAt,
      @Required @Nullable NotifierBody notifier,
      @Nullable String unit,
      @Nullable String child,
      @Nullable SubjectBody subject,
      @Nullable Urgency urgency,
      @Nullable SuspicionBody suspicion,
      @Nullable String observed,
      @Nullable String childsWords,
      @Nullable String incident) {

    TypedNotification toTyped() {
      NotifierBody from = Incomplete.required("notifier", notifier);
      NotifierKind kind = Incomplete.required("notifier.kind", from.kind());
      return new TypedNotification(
          Incomplete.id("id", id),
          origin == null ? Origin.PHONE : origin,
          Incomplete.required("arrivedAt", arrivedAt).truncatedTo(ChronoUnit.MILLIS),
          kind,
          kind == NotifierKind.PROFESSIONAL && from.person() != null
              ? Incomplete.id("notifier.person", from.person())
              : null,
          unit == null ? null : Incomplete.id("unit", unit),
          child == null ? null : Incomplete.id("child", child),
          content(from, kind),
          urgency == null ? Urgency.ORDINARY : urgency,
          suspicion == null ? null : suspicion.toSuspicion(),
          incident == null ? null : Incomplete.id("incident", incident));
    }

    /** Who wants to be anonymous is not written down, whatever the form held. */
    private Content content(NotifierBody from, NotifierKind kind) {
      return new Content(
          subject == null ? Content.Person.nobody() : subject.toPerson(),
          Objects.requireNonNullElse(Incomplete.limited("observed", observed), ""),
          Incomplete.limited("childsWords", childsWords),
          null,
          kind == NotifierKind.ANONYMOUS
              ? null
              : new Content.Contact(
                  Incomplete.limited("notifier.name", from.name()),
                  Incomplete.limited("notifier.reach", from.reach())));
    }
  }

  /** A person on duty. */
  record ShiftBody(
      @Required @Nullable String person,
      @Required @Nullable Instant from,
      @Required @Nullable Instant to) {

    Shift toShift() {
      return new Shift(
          Incomplete.required("shifts.person", person),
          Incomplete.required("shifts.from", from),
          Incomplete.required("shifts.to", to));
    }
  }

  /** The plan between two moments. */
  record RosterBody(
      @Required @Nullable Instant from,
      @Required @Nullable Instant to,
      @Nullable List<ShiftBody> shifts) {

    List<Shift> toShifts() {
      return shifts == null ? List.of() : shifts.stream().map(ShiftBody::toShift).toList();
    }
  }
}
