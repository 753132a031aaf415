package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.notification.intake.OpenNotification;
import dk.rettidig.notification.intake.WithholdFromParents;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Notification;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept from the parents, and until when. */
@RestController
@RequestMapping("/v1/intake/notifications/{id}/withholding")
class WithholdingController {

  private final WithholdFromParents withhold;
  private final OpenNotification open;
  private final Municipalities municipalities;
  private final Clock clock;

  WithholdingController(
      WithholdFromParents withhold,
      OpenNotification open,
      Municipalities municipalities,
      Clock clock) {
    this.withhold = withhold;
    this.open = open;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** Keeps it from the parents for now, with an owner and a day to weigh it again. */
  @PutMapping
  ResponseEntity<DeskView> withhold(
      Actor.Person officer,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody DeskBodies.WithholdingBody body) {
    return changed(
        officer, () -> withhold.withhold(officer, id, version.number(), body.by(officer.id())));
  }

  /** Keeps it from the parents no more. */
  @PostMapping("/end")
  ResponseEntity<DeskView> end(
      Actor.Person officer, @PathVariable String id, ExpectedVersion version) {
    return changed(officer, () -> withhold.end(officer, id, version.number()));
  }

  private ResponseEntity<DeskView> changed(
      Actor.Person officer, Supplier<Stored<Notification>> change) {
    Instant now = clock.instant();
    return Answers.changed(
        change, stored -> DeskView.of(open.beside(officer, stored), municipalities, now));
  }
}
