package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.web.Answers;
import dk.rettidig.notification.intake.ForwardNotification;
import dk.rettidig.notification.intake.OpenNotification;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Incomplete;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sending on what belongs to another municipality. */
@RestController
@RequestMapping("/v1/intake")
class ForwardingController {

  /** A municipality to choose. */
  record Place(String code, String name) {}

  private final ForwardNotification forward;
  private final Municipalities municipalities;
  private final Clock clock;

  ForwardingController(ForwardNotification forward, Municipalities municipalities, Clock clock) {
    this.forward = forward;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** The municipalities that something can be sent on to. */
  @GetMapping("/municipalities")
  List<Place> municipalities(Actor.Person officer) {
    return forward.places(officer).stream()
        .map(one -> new Place(one.municipality().code(), one.name()))
        .toList();
  }

  /** Notes how it was sent on; it stays here until its arrival is confirmed. */
  @PostMapping("/notifications/{id}/forwarding")
  ResponseEntity<DeskView> forward(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.ForwardingBody body) {
    return answer(
        forward.forward(
            officer,
            id,
            Incomplete.id("id", body.id()),
            to(body.municipality()),
            Incomplete.required("way", body.way())));
  }

  /** Notes who confirmed that it arrived, and ends its clocks. */
  @PostMapping("/notifications/{id}/forwarding/arrival")
  ResponseEntity<DeskView> confirm(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.ArrivalBody body) {
    return answer(
        forward.confirm(
            officer,
            id,
            Incomplete.id("id", body.id()),
            Incomplete.id("forwarding", body.forwarding()),
            Incomplete.required("confirmedBy", body.confirmedBy()),
            Incomplete.required("confirmedAt", body.confirmedAt()).truncatedTo(ChronoUnit.MILLIS)));
  }

  /** Takes it back as long as its arrival is not confirmed. */
  @PostMapping("/notifications/{id}/forwarding/withdrawal")
  ResponseEntity<DeskView> takeBack(
      Actor.Person officer, @PathVariable String id, @RequestBody DeskBodies.WithdrawalBody body) {
    return answer(
        forward.takeBack(
            officer,
            id,
            Incomplete.id("id", body.id()),
            Incomplete.id("forwarding", body.forwarding())));
  }

  private ResponseEntity<DeskView> answer(OpenNotification.Opened opened) {
    Instant now = clock.instant();
    return Answers.ok(opened.stored(), stored -> DeskView.of(opened, municipalities, now));
  }

  private static Municipality to(@Nullable String code) {
    try {
      return new Municipality(Incomplete.required("municipality", code));
    } catch (IllegalArgumentException notThreeDigits) {
      throw Incomplete.invalid("municipality");
    }
  }
}
