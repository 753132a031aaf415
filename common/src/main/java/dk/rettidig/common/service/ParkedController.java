package dk.rettidig.common.service;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.ParkedEvents;
import dk.rettidig.common.consumption.ParkedEvents.ParkedAggregate;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator sees what is parked, and lets it take effect or gives it up. */
@RestController
@RequestMapping("/v1/parked")
class ParkedController {

  /** A parked aggregate; {@code types} are those of the waiting events, in order. */
  record Parked(
      String subscription, String aggregate, String reason, Instant since, List<String> types) {}

  /** Whether anything still waits. */
  record Outcome(boolean released) {}

  private final ParkedEvents parked;
  private final EventConsumers consumers;

  ParkedController(ParkedEvents parked, EventConsumers consumers) {
    this.parked = parked;
    this.consumers = consumers;
  }

  /** Every parked aggregate with its reason and what waits behind it. */
  @GetMapping
  List<Parked> all(Actor actor) {
    requireAdmin(actor);
    return parked.all(actor.municipality()).stream().map(ParkedController::view).toList();
  }

  /** Lets what waits take effect, in order, until something is refused again. */
  @PostMapping("/{subscription}/{aggregate}/replay")
  Outcome replay(Actor actor, @PathVariable String subscription, @PathVariable String aggregate) {
    requireAdmin(actor);
    return outcome(subscription, intake -> intake.replay(actor.municipality(), aggregate));
  }

  /** Gives up the first waiting event and lets the others take effect. */
  @PostMapping("/{subscription}/{aggregate}/drop")
  Outcome drop(Actor actor, @PathVariable String subscription, @PathVariable String aggregate) {
    requireAdmin(actor);
    return outcome(subscription, intake -> intake.dropFirst(actor.municipality(), aggregate));
  }

  private Outcome outcome(String subscription, Predicate<Intake> step) {
    return new Outcome(
        consumers.intakes().stream()
            .filter(intake -> intake.subscription().name().equals(subscription))
            .map(step::test)
            .reduce(true, Boolean::logicalAnd));
  }

  private static Parked view(ParkedAggregate aggregate) {
    return new Parked(
        aggregate.subscription(),
        aggregate.aggregate(),
        aggregate.reason(),
        aggregate.since(),
        aggregate.waiting().stream().map(event -> event.type()).toList());
  }

  private static void requireAdmin(Actor actor) {
    if (!actor.has(Role.ADMIN)) {
      throw new AccessDeniedException("only an administrator replays or drops parked events");
    }
  }
}
