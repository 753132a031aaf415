package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What lies at the wrong desk is sent on at once, and stays here until somebody has confirmed that
 * it arrived (invariant 13).
 */
@Component
public class ForwardNotification {

  private final DeskReader desk;
  private final WorkAtDesk work;
  private final Municipalities municipalities;
  private final ForwardingSettings settings;
  private final Clock clock;

  ForwardNotification(
      DeskReader desk,
      WorkAtDesk work,
      Municipalities municipalities,
      ForwardingSettings settings,
      Clock clock) {
    this.desk = desk;
    this.work = work;
    this.municipalities = municipalities;
    this.settings = settings;
    this.clock = clock;
  }

  /** Where it could belong: every municipality but the officer's own. */
  public List<Municipalities.Named> places(Actor.Person officer) {
    desk.require(officer);
    return municipalities.all().stream()
        .filter(one -> !one.municipality().equals(officer.municipality()))
        .toList();
  }

  /**
   * Notes that it was sent on.
   *
   * @param way how, and what proves it
   * @throws NoSuchMunicipality when there is none with this code
   * @throws Incomplete when it would be sent on to the municipality that has it
   */
  public OpenNotification.Opened forward(
      Actor.Person officer, String id, String request, Municipality to, String way) {
    desk.get(officer, id); // who may not know of it is told nothing about the request either
    if (to.equals(officer.municipality())) {
      throw Incomplete.invalid("municipality");
    }
    if (municipalities.name(to).isEmpty()) {
      throw new NoSuchMunicipality(to.code());
    }
    return work.step(
        officer,
        id,
        it -> {
          Step step = work.by(officer, request);
          return it.sendingOn().forward(step, to, way, step.at().plus(settings.confirmWithin()));
        });
  }

  /**
   * Notes that it arrived; its clocks end now.
   *
   * @param forwarding the request that sent it on, as the officer saw it
   * @param confirmedBy who there said so
   * @param confirmedAt when, not before the minute in which it arrived here and not in the future
   */
  public OpenNotification.Opened confirm(
      Actor.Person officer,
      String id,
      String request,
      String forwarding,
      String confirmedBy,
      Instant confirmedAt) {
    Notification there = desk.get(officer, id).state();
    Instant arrivedHere = there.arrivedAt();
    if (confirmedAt.isAfter(clock.instant())) {
      throw Incomplete.invalid("confirmedAt", "past-or-present");
    }
    // people write whole minutes
    if (arrivedHere != null && confirmedAt.isBefore(arrivedHere.truncatedTo(ChronoUnit.MINUTES))) {
      throw Incomplete.invalid("confirmedAt", "before-arrival");
    }
    return work.step(
        officer,
        id,
        it ->
            it.sendingOn()
                .confirmArrival(work.by(officer, request), forwarding, confirmedBy, confirmedAt));
  }

  /**
   * Takes it back as long as nobody there has confirmed it.
   *
   * @param forwarding the request that sent it on, as the officer saw it
   */
  public OpenNotification.Opened takeBack(
      Actor.Person officer, String id, String request, String forwarding) {
    return work.step(
        officer, id, it -> it.sendingOn().takeBack(work.by(officer, request), forwarding));
  }
}
