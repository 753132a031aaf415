package dk.rettidig.common.service;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.readlog.Head;
import dk.rettidig.common.readlog.heads.HeadExchange;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where an administrator fetches the heads of another service's read log, to verify that log
 * against them.
 */
@RestController
class KeptHeadsController {

  private final HeadExchange heads;

  KeptHeadsController(HeadExchange heads) {
    this.heads = heads;
  }

  /** The heads of another service's read log, as they were told to this one. */
  @GetMapping("/v1/kept-heads/{service}")
  List<Head> kept(Actor actor, @PathVariable String service) {
    if (!actor.has(Role.ADMIN)) {
      throw new AccessDeniedException("only an administrator reads kept heads");
    }
    return heads.keptOf(actor.municipality(), service);
  }
}
