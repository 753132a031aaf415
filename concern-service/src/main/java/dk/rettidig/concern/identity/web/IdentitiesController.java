package dk.rettidig.concern.identity.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.freetext.FreeText;
import dk.rettidig.concern.identity.Description;
import dk.rettidig.concern.identity.IdentifyChildren;
import dk.rettidig.concern.identity.NoNotification;
import dk.rettidig.concern.names.AskedIds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a child is; in the body, since a URL is kept in many places. */
@RestController
@RequestMapping("/v1/identities")
class IdentitiesController {

  /** Who a child is, and where it goes. */
  record Identity(String child, String name, LocalDate born, @Nullable String unit) {

    static Identity of(Child child) {
      return new Identity(
          child.id().value(),
          child.particulars().name(),
          child.particulars().born(),
          child.place().inUnit().map(unit -> unit.value()).orElse(null));
    }

    @Override
    public String toString() {
      return "Identity[…]";
    }
  }

  /** Who fits; nobody when too many do. */
  record Fitting(List<Identity> children, boolean tooMany) {}

  /** A child as it was described, and the notification for which it is asked. */
  record Described(
      @Required @Nullable String notification,
      @Nullable String cpr,
      @Nullable String name,
      @Nullable LocalDate born) {

    Description toDescription() {
      return new Description(FreeText.within("cpr", cpr), FreeText.within("name", name), born);
    }

    @Override
    public String toString() {
      return "Described[…]";
    }
  }

  /** Children by their ids, and the notification for which they are asked. */
  record Known(@Required @Nullable String notification, @Nullable List<@Nullable String> ids) {}

  private final IdentifyChildren identify;

  IdentitiesController(IdentifyChildren identify) {
    this.identify = identify;
  }

  /** Who fits a description. */
  @PostMapping("/search")
  Fitting search(Actor actor, @RequestBody Described asked) {
    IdentifyChildren.Fitting found =
        identify.fitting(actor, notification(asked.notification()), asked.toDescription());
    return new Fitting(found.children().stream().map(Identity::of).toList(), found.tooMany());
  }

  /** Who these children are; those who are not known are left out. */
  @PostMapping
  List<Identity> known(Actor actor, @RequestBody Known asked) {
    return identify
        .known(actor, notification(asked.notification()), new AskedIds(asked.ids()).each())
        .stream()
        .map(Identity::of)
        .toList();
  }

  private static String notification(@Nullable String id) {
    if (id == null || id.isBlank()) {
      throw new NoNotification();
    }
    return FreeText.within("notification", id);
  }
}
