package dk.rettidig.notification.intake.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.notification.intake.DutyRoster;
import dk.rettidig.notification.intake.Roster;
import dk.rettidig.notification.intake.Shift;
import dk.rettidig.notification.notification.DutySettings;
import dk.rettidig.notification.notification.Incomplete;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
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
   * @param version that a new plan must name
   */
  record RosterView(String phone, Set<String> onDuty, List<Shift> shifts, long version) {}

  private final DutyRoster roster;
  private final DutySettings phones;
  private final Clock clock;

  RosterController(DutyRoster roster, DutySettings phones, Clock clock) {
    this.clock = clock;
    this.roster = roster;
    this.phones = phones;
  }

  /** Who is on duty, and who will be. */
  @GetMapping
  ResponseEntity<RosterView> shifts(Actor.Person actor) {
    return Answers.ok(roster.read(actor), view(actor));
  }

  /** Replaces the plan between two moments; an hour without anybody is refused. */
  @PutMapping
  ResponseEntity<RosterView> plan(
      Actor.Person actor, ExpectedVersion version, @RequestBody DeskBodies.RosterBody body) {
    return Answers.changed(
        () ->
            roster.plan(
                actor,
                version.number(),
                Incomplete.required("from", body.from()),
                Incomplete.required("to", body.to()),
                body.toShifts()),
        view(actor));
  }

  private Function<Stored<Roster>, RosterView> view(Actor.Person actor) {
    Instant now = clock.instant();
    return stored ->
        new RosterView(
            phones.of(actor.municipality()).phone(),
            roster.onDuty(actor.municipality()),
            stored.state().from(now),
            stored.version());
  }
}
