package dk.rettidig.common.service;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.OtherEventWaits;
import dk.rettidig.common.consumption.ParkedEvents;
import dk.rettidig.common.consumption.ParkedEvents.ParkedAggregate;
import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.common.web.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator sees what is parked, and lets it take effect or gives it up. */
@RestController
@RequestMapping("/v1/parked")
class ParkedController {

  /**
   * A parked aggregate; {@code first} names the event that waits first, {@code types} are those of
   * the waiting events, in order.
   */
  record Parked(
      String subscription,
      String aggregate,
      String reason,
      Instant since,
      String first,
      List<String> types) {}

  /** Which event is meant, as the list named it. */
  record Meant(@Required @Nullable String first) {

    String required() {
      if (first == null || first.isBlank()) {
        throw new EventNotNamed();
      }
      return first;
    }
  }

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

  /**
   * Lets what waits take effect, in order, until something is refused again; 409 when another event
   * waits first by now.
   */
  @PostMapping("/{subscription}/{aggregate}/replay")
  Outcome replay(
      Actor actor,
      @PathVariable String subscription,
      @PathVariable String aggregate,
      @RequestBody Meant event) {
    requireAdmin(actor);
    return new Outcome(intake(subscription).replay(actor, aggregate, event.required()));
  }

  /**
   * Gives up the first waiting event and lets the others take effect; 409 when another event waits
   * first by now, so that asking twice drops one.
   */
  @PostMapping("/{subscription}/{aggregate}/drop")
  Outcome drop(
      Actor actor,
      @PathVariable String subscription,
      @PathVariable String aggregate,
      @RequestBody Meant event) {
    requireAdmin(actor);
    return new Outcome(intake(subscription).drop(actor, aggregate, event.required()));
  }

  private Intake intake(String subscription) {
    return consumers.intakes().stream()
        .filter(intake -> intake.subscription().name().equals(subscription))
        .findFirst()
        .orElseThrow(OtherEventWaits::new);
  }

  private static Parked view(ParkedAggregate aggregate) {
    return new Parked(
        aggregate.subscription(),
        aggregate.aggregate(),
        aggregate.reason(),
        aggregate.since(),
        aggregate.waiting().getFirst().name(),
        aggregate.waiting().stream().map(event -> event.type()).toList());
  }

  private static void requireAdmin(Actor actor) {
    if (!actor.has(Role.ADMIN)) {
      throw new AccessDeniedException("only an administrator replays or drops parked events");
    }
  }

  /** A request that does not say which event it means. */
  static final class EventNotNamed extends Refusal {

    static final String CODE = "parked:event-not-named";

    EventNotNamed() {
      super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of("first", "missing")), null);
    }
  }
}
