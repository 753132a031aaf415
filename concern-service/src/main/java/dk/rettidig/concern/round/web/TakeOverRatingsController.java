package dk.rettidig.concern.round.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.common.web.TakenOver;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.round.TakeOverRatings;
import dk.rettidig.concern.round.web.GroupRatingsController.PlacementPart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over past joint ratings. */
@RestController
class TakeOverRatingsController {

  /** A past joint rating. */
  record Past(
      @Required @Nullable String child,
      @Required @Nullable String unit,
      @Required @Nullable LocalDate on,
      @Required @Nullable String instrument,
      @Required @Nullable String version,
      @Required @Nullable PlacementPart placement,
      @Nullable String reason,
      @Required @Nullable String by) {

    TakeOverRatings.Past toPast() {
      return new TakeOverRatings.Past(
          new ChildId(Fields.required("child", child)),
          new UnitId(Fields.required("unit", unit)),
          Fields.required("on", on),
          Fields.scale(
              Fields.required("instrument", instrument), Fields.required("version", version)),
          Fields.required("placement", placement).toPlacement(),
          Fields.optional("reason", reason),
          new PersonId(Fields.required("by", by)));
    }

    @Override
    public String toString() {
      return "Past[…]";
    }
  }

  /** What to take over. */
  record Request(List<Past> ratings) {}

  private final TakeOverRatings takeOver;

  TakeOverRatingsController(TakeOverRatings takeOver) {
    this.takeOver = takeOver;
  }

  /** Takes over past joint ratings on their own days; asks nobody for anything. */
  @PostMapping("/v1/imports/ratings")
  TakenOver take(Actor actor, @RequestBody Request request) {
    takeOver.requireAdministrator(actor);
    return TakenOver.each(request.ratings(), past -> takeOver.take(actor, past.toPast()));
  }
}
