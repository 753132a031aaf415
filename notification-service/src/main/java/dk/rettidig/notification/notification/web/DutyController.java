package dk.rettidig.notification.notification.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.notification.DutySettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to call before anything is written: no secret, so everybody who has logged in may ask. */
@RestController
class DutyController {

  private final DutySettings duty;

  DutyController(DutySettings duty) {
    this.duty = duty;
  }

  /** The phone to call first, and the number in danger. */
  @GetMapping("/v1/duty")
  DutyView duty(Actor.Person actor) {
    return new DutyView(duty.of(actor.municipality()), DutyView.DANGER);
  }
}
