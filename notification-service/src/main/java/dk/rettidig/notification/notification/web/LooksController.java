package dk.rettidig.notification.notification.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.notification.notification.ReadLooks;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who has looked at the notifications on a child, as far as this reader may know. */
@RestController
class LooksController {

  private final ReadLooks read;

  LooksController(ReadLooks read) {
    this.read = read;
  }

  /** Who in a leader's own unit has looked at notifications on a child, newest first. */
  @GetMapping("/v1/children/{child}/looks")
  List<SeenLook> looks(Actor.Person actor, @PathVariable String child) {
    return read.onChild(actor, child);
  }
}
