package dk.rettidig.concern.concern.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.TakenOver;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.concern.TakeOverConcerns;
import dk.rettidig.concern.freetext.FreeText;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over past concerns. */
@RestController
class TakeOverController {

  /** A past concern: its author, times, and the fields of a concern. */
  record Past(
      String author,
      @Nullable String unit,
      Instant raisedAt,
      @Nullable Instant closedAt,
      @Nullable String closingReason,
      ConcernRequest concern) {

    TakeOverConcerns.Past toPast() {
      return new TakeOverConcerns.Past(
          new ConcernId(concern.requiredId()),
          new ChildId(concern.requiredChild()),
          new PersonId(author),
          unit == null ? null : new UnitId(unit),
          raisedAt,
          closedAt,
          FreeText.within("closingReason", closingReason),
          concern.toDraft());
    }
  }

  /** What to take over. */
  record Request(List<Past> concerns) {}

  private final TakeOverConcerns takeOver;

  TakeOverController(TakeOverConcerns takeOver) {
    this.takeOver = takeOver;
  }

  /** Takes over past concerns with their own times; starts nothing. */
  @PostMapping("/v1/imports/concerns")
  TakenOver take(Actor actor, @RequestBody Request request) {
    takeOver.requireAdministrator(actor);
    return TakenOver.each(request.concerns(), past -> takeOver.take(actor, past.toPast()));
  }
}
