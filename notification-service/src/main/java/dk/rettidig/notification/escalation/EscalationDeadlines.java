package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.VersionConflict;
import dk.rettidig.notification.due.Due;
import dk.rettidig.notification.due.DueQueue;
import dk.rettidig.notification.due.DueSteps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives an escalation to the next in line when its time is over, and at once where everybody who
 * has it must not learn of it (invariant 10).
 *
 * <p>The claim is the save itself: of two instances, or of an instance and a person who
 * acknowledges at the same moment, exactly one changes the version that it read.
 */
final class EscalationDeadlines implements DueSteps, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EscalationDeadlines.class);

  private record Fired(EscalationId escalation, int turn) {}

  private record Followed(EscalationId escalation, String route) {}

  private final Escalations escalations;
  private final MunicipalRoutes routes;
  private final Receivers receivers;
  private final Supplier<List<Municipality>> municipalities;
  private final Clock clock;
  private final DueQueue queue;

  EscalationDeadlines(
      Escalations escalations,
      MunicipalRoutes routes,
      Receivers receivers,
      Supplier<List<Municipality>> municipalities,
      EscalationSettings settings,
      LeftAside aside,
      Clock clock) {
    this.escalations = escalations;
    this.routes = routes;
    this.receivers = receivers;
    this.municipalities = municipalities;
    this.clock = clock;
    this.queue = new DueQueue("escalations", this, aside, clock, settings.sweep());
  }

  void start() {
    queue.start();
  }

  void expect(Municipality municipality, Escalation escalation) {
    Instant due = escalation.due();
    if (due != null) {
      var step = new Due(municipality, escalation.id().value());
      queue.add(step, due);
      if (escalation.origin().isDelicate()) {
        queue.add(step, clock.instant());
      }
    }
  }

  @Override
  public void take(Due due) {
    Instant now = clock.instant();
    escalations
        .find(due.municipality(), new EscalationId(due.id()))
        .filter(stored -> goesOn(due.municipality(), stored.state(), now))
        .ifPresent(stored -> passOn(due.municipality(), stored, now));
  }

  private boolean goesOn(Municipality municipality, Escalation escalation, Instant now) {
    return escalation.isOverdue(now)
        || (escalation.state() == Escalation.State.WAITING
            && receivers.isKeptFromAll(municipality, escalation));
  }

  private void passOn(Municipality municipality, Stored<Escalation> stored, Instant now) {
    Escalation overdue = stored.state();
    Actor actor = Actor.system("escalation overdue", municipality);
    if (overdue.isLast()) {
      follow(actor, overdue, now);
      if (receivers.isKeptFromAll(municipality, overdue)) {
        LOG.error(
            "Nobody who may know of the escalation {} is left in its line", overdue.id().value());
      }
    }
    try {
      Stored<Escalation> passed =
          escalations.change(
              actor,
              overdue.id(),
              stored.version(),
              new Fired(overdue.id(), overdue.turn()),
              escalation -> escalation.passOn(now));
      expect(municipality, passed.state());
    } catch (VersionConflict acknowledgedOrPassedOnMeanwhile) {
      escalations
          .find(municipality, overdue.id())
          .ifPresent(current -> again(actor, current.state(), now));
    }
  }

  /** What was settled while its line ended takes with it what has just followed. */
  private void again(Actor actor, Escalation current, Instant now) {
    expect(actor.municipality(), current);
    Settlement settled = current.settled();
    if (settled != null && current.isLast()) {
      for (Route route : followers(actor.municipality(), current, now)) {
        EscalationId id = EscalationId.of(current.id().value(), route.id());
        if (escalations.find(actor.municipality(), id).isPresent()) {
          escalations.settle(actor, id, settled);
        }
      }
    }
  }

  private List<Route> followers(Municipality municipality, Escalation silent, Instant now) {
    return routes
        .of(municipality)
        .decide(new Occasion.LineExhausted(silent.route()), DanishTime.dayOf(now));
  }

  /** The id is made from the silent escalation, so two instances make one follower. */
  private void follow(Actor actor, Escalation silent, Instant now) {
    Routes all = routes.of(actor.municipality());
    for (Route route : followers(actor.municipality(), silent, now)) {
      EscalationId id = EscalationId.of(silent.id().value(), route.id());
      var first = Escalation.raise(id, route, all.version(), silent.origin(), now);
      escalations.create(actor, new Followed(silent.id(), route.id()), first);
      expect(actor.municipality(), first.state());
    }
  }

  @Override
  public List<Municipality> municipalities() {
    return municipalities.get();
  }

  @Override
  public List<Due> leftBehind(Municipality municipality, Instant now) {
    return escalations.due(municipality, now.plusMillis(1)).stream()
        .map(stored -> new Due(municipality, stored.state().id().value()))
        .toList();
  }

  @Override
  public void close() {
    queue.close();
  }
}
