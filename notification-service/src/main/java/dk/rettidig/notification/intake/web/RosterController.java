package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.intake.DutyRoster;
import dk.rettidig.notification.intake.Shift;
import dk.rettidig.notification.notification.DutySettings;
import dk.rettidig.notification.notification.Incomplete;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is on duty, and who will be. */
@RestController
@RequestMapping("/v1/intake/roster")
class RosterController {

  /**
   * The plan from now on.
   *
   * @param onDuty who is on duty now; empty is an alarm
   */
  record RosterView(String phone, Set<String> onDuty, List<Shift> shifts) {}

  private final DutyRoster roster;
  private final DutySettings phones;

  RosterController(DutyRoster roster, DutySettings phones) {
    this.roster = roster;
    this.phones = phones;
  }

  /** Who is on duty, and who will be. */
  @GetMapping
  RosterView shifts(Actor.Person actor) {
    return view(actor, roster.shifts(actor));
  }

  /** Replaces the plan between two moments; an hour without anybody is refused. */
  @PutMapping
  RosterView plan(Actor.Person actor, @RequestBody DeskBodies.RosterBody body) {
    roster.plan(
        actor,
        Incomplete.required("from", body.from()),
        Incomplete.required("to", body.to()),
        body.toShifts());
    return view(actor, roster.shifts(actor));
  }

  private RosterView view(Actor.Person actor, List<Shift> shifts) {
    return new RosterView(
        phones.of(actor.municipality()), roster.onDuty(actor.municipality()), shifts);
  }
}
