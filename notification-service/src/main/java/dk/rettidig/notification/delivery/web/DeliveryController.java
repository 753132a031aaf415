package dk.rettidig.notification.delivery.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.delivery.Correspondence;
import dk.rettidig.notification.delivery.DeliveryId;
import dk.rettidig.notification.delivery.LockedNotification;
import dk.rettidig.notification.delivery.OpenDelivery;
import dk.rettidig.notification.delivery.Recipients;
import dk.rettidig.notification.delivery.ReplayDelivery;
import dk.rettidig.notification.delivery.ShowDeliveries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was delivered, sending it again, and a receiver's fetching. */
@RestController
@RequestMapping("/v1/deliveries")
class DeliveryController {

  private final ShowDeliveries show;
  private final ReplayDelivery replay;
  private final OpenDelivery open;
  private final Recipients recipients;

  DeliveryController(
      ShowDeliveries show, ReplayDelivery replay, OpenDelivery open, Recipients recipients) {
    this.show = show;
    this.replay = replay;
    this.open = open;
    this.recipients = recipients;
  }

  /** The proof of each delivery about something; without it, what waits or was given up. */
  @GetMapping
  List<DeliveryView> proofs(
      Actor.Person reader, @RequestParam(required = false) @Nullable String about) {
    return show.show(reader, about).stream()
        .flatMap(one -> DeliveryView.of(one, name(reader, one)))
        .toList();
  }

  /** Sends again what was given up, under the same id. */
  @PostMapping("/{id}/replay")
  List<DeliveryView> replay(Actor.Person by, @PathVariable String id) {
    Correspondence replayed = replay.replay(by, DeliveryId.parse(id));
    return DeliveryView.of(replayed, name(by, replayed)).toList();
  }

  /** The locked notification for the told system itself; this is the proof of opening. */
  @GetMapping("/{id}/notification")
  ResponseEntity<LockedNotification> fetch(Actor.Unattended receiver, @PathVariable String id) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(open.open(receiver, DeliveryId.parse(id)));
  }

  private String name(Actor.Person reader, Correspondence one) {
    return recipients.shown(reader.municipality(), one.recipient());
  }
}
