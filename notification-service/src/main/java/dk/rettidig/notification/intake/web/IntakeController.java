package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.notification.intake.IntakeQueue;
import dk.rettidig.notification.intake.OpenNotification;
import dk.rettidig.notification.intake.TypeIn;
import dk.rettidig.notification.intake.WorkAtDesk;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Notification;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The intake desk. A step is refused by the notification itself when it does not fit. */
@RestController
@RequestMapping("/v1/intake")
class IntakeController {

  /** What was typed or taken over is answered by its id and arrival alone. */
  record Kept(String id, @Nullable Instant arrivedAt) {}

  private final IntakeQueue queue;
  private final OpenNotification open;
  private final WorkAtDesk work;
  private final TypeIn typeIn;
  private final Municipalities municipalities;
  private final Clock clock;

  IntakeController(
      IntakeQueue queue,
      OpenNotification open,
      WorkAtDesk work,
      TypeIn typeIn,
      Municipalities municipalities,
      Clock clock) {
    this.queue = queue;
    this.open = open;
    this.work = work;
    this.typeIn = typeIn;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** What waits at the desk, the least time left first, and how much of it cannot be read. */
  @GetMapping("/queue")
  QueueView queue(Actor.Person officer) {
    String here = officer.municipality().code();
    return QueueView.of(queue.of(officer), here, municipalities, clock.instant());
  }

  /** What is finished or with another municipality, the latest first. */
  @GetMapping("/finished")
  List<FinishedRow> finished(Actor.Person officer) {
    return queue.finished(officer).stream().map(FinishedRow::of).toList();
  }

  /** Writes down a call or a letter with its true time. */
  @PostMapping("/notifications")
  ResponseEntity<Kept> type(Actor.Person officer, @RequestBody DeskBodies.TypedBody body) {
    return kept(typeIn.type(officer, body.toTyped()));
  }

  /** Takes over a past notification; starts no clock. */
  @PostMapping("/past-notifications")
  ResponseEntity<Kept> takeOver(Actor.Person admin, @RequestBody DeskBodies.TypedBody body) {
    return kept(typeIn.takeOver(admin, body.toTyped()));
  }

  /** The locked notification; opening it is recorded. */
  @GetMapping("/notifications/{id}")
  ResponseEntity<DeskView> open(Actor.Person officer, @PathVariable String id) {
    return answer(open.open(officer, id));
  }

  /** Says that a named person has seen it. */
  @PostMapping("/notifications/{id}/acknowledgement")
  ResponseEntity<DeskView> acknowledge(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.StepBody body) {
    return answer(work.acknowledge(officer, id, body.request()));
  }

  /** Ends the 24 hours by a named assessment. */
  @PostMapping("/notifications/{id}/assessment")
  ResponseEntity<DeskView> assess(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.AssessmentBody body) {
    return answer(work.assess(officer, id, body.request(), body.toAssessment()));
  }

  /** Ends the six hverdage of the receipt. */
  @PostMapping("/notifications/{id}/receipt")
  ResponseEntity<DeskView> receipt(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.ReceiptBody body) {
    return answer(work.receipt(officer, id, body.request(), body.how()));
  }

  /** Tells a professional notifier whether something began, and no more. */
  @PostMapping("/notifications/{id}/feedback")
  ResponseEntity<DeskView> feedBack(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.FeedbackBody body) {
    return answer(work.feedBack(officer, id, body.request(), body.toOutcome(), body.how()));
  }

  /** Starts the four months of the investigation. */
  @PostMapping("/notifications/{id}/investigation")
  ResponseEntity<DeskView> investigate(
      Actor.Person officer,
      @PathVariable String id,
      @RequestBody DeskBodies.InvestigationBody body) {
    return answer(work.investigate(officer, id, body.since(), body.why()));
  }

  /** Says why no investigation is made. */
  @PostMapping("/notifications/{id}/investigation/omission")
  ResponseEntity<DeskView> omitInvestigation(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.OmissionBody body) {
    return answer(
        work.omitInvestigation(
            officer,
            id,
            Incomplete.id("id", body.id()),
            Incomplete.required("reason", body.reason())));
  }

  /** Ends the investigation. */
  @PostMapping("/notifications/{id}/investigation/completion")
  ResponseEntity<DeskView> endInvestigation(Actor.Person officer, @PathVariable String id) {
    return answer(work.endInvestigation(officer, id));
  }

  private ResponseEntity<DeskView> answer(OpenNotification.Opened opened) {
    Instant now = clock.instant();
    return Answers.ok(opened.stored(), stored -> DeskView.of(opened, municipalities, now));
  }

  private static ResponseEntity<Kept> kept(Stored<Notification> stored) {
    String id = stored.state().id().value();
    return Answers.created(
        "/v1/intake/notifications/" + id, stored, there -> new Kept(id, there.state().arrivedAt()));
  }
}
