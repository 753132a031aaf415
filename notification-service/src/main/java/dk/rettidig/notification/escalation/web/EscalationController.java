package dk.rettidig.notification.escalation.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.notification.escalation.AcknowledgeEscalation;
import dk.rettidig.notification.escalation.AskedEscalations;
import dk.rettidig.notification.escalation.EscalationId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the reader, and taking it on. */
@RestController
@RequestMapping("/v1/escalations")
class EscalationController {

  private final AskedEscalations asked;
  private final AcknowledgeEscalation acknowledge;

  EscalationController(AskedEscalations asked, AcknowledgeEscalation acknowledge) {
    this.asked = asked;
    this.acknowledge = acknowledge;
  }

  /** What was raised to the reader and waits. */
  @GetMapping
  List<EscalationView> waiting(Actor.Person reader) {
    return asked.of(reader).stream().map(EscalationView::of).toList();
  }

  /** A named person takes it on. */
  @PostMapping("/{id}/acknowledgement")
  ResponseEntity<EscalationView> acknowledge(
      Actor.Person by, @PathVariable String id, ExpectedVersion version) {
    return Answers.changed(
        () -> acknowledge.acknowledge(by, new EscalationId(id), version.number()),
        EscalationView::of);
  }
}
