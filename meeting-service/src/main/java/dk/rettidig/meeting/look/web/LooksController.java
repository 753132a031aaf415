package dk.rettidig.meeting.look.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.look.SeeLooks;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who has looked at a child in the forum's matters. */
@RestController
class LooksController {

  private final SeeLooks seeLooks;

  LooksController(SeeLooks seeLooks) {
    this.seeLooks = seeLooks;
  }

  /** Who has looked at a child in meetings, items and tasks, newest first; for its leader. */
  @GetMapping("/v1/children/{id}/looks")
  ResponseEntity<List<SeenLook>> see(Actor actor, @PathVariable String id) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(seeLooks.see(actor, new ChildId(id)));
  }
}
