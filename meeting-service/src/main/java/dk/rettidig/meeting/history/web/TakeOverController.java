package dk.rettidig.meeting.history.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.TakenOver;
import dk.rettidig.meeting.history.TakeOverItems;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over what forums discussed before. */
@RestController
class TakeOverController {

  private final TakeOverItems takeOver;

  TakeOverController(TakeOverItems takeOver) {
    this.takeOver = takeOver;
  }

  /** Takes over what forums discussed before, with its own times; starts nothing. */
  @PostMapping("/v1/imports/items")
  TakenOver take(Actor actor, @Valid @RequestBody PastItems request) {
    takeOver.requireAdmin(actor);
    return TakenOver.each(request.items(), past -> takeOver.take(actor, past.toPast()));
  }
}
