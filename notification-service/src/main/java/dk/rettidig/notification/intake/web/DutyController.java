package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.intake.DutyRoster;
import dk.rettidig.notification.notification.DutySettings;
import dk.rettidig.notification.notification.WhomToCall;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to call before anything is written: no secret, so everybody who has logged in may ask. */
@RestController
class DutyController {

  /**
   * Whom to call.
   *
   * @param phone the duty phone
   * @param danger in danger now
   * @param onDuty the ids of those who answer it now; nobody for citizens, who are told no names
   */
  record DutyNow(String phone, String danger, Set<String> onDuty) {}

  private final DutySettings phones;
  private final DutyRoster roster;

  DutyController(DutySettings phones, DutyRoster roster) {
    this.phones = phones;
    this.roster = roster;
  }

  /** The phone to call first, the number in danger, and for staff who is on duty. */
  @GetMapping("/v1/duty")
  DutyNow duty(Actor.Person actor) {
    Set<String> onDuty =
        Role.WITH_DUTY.stream().anyMatch(actor::has)
            ? roster.onDuty(actor.municipality())
            : Set.of();
    WhomToCall call = phones.of(actor.municipality());
    return new DutyNow(call.phone(), call.danger(), onDuty);
  }
}
