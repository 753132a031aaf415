package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.clock.LawTable;
import dk.rettidig.notification.notification.AlreadyDone;
import dk.rettidig.notification.notification.AtDesk;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.NobodyToAnswer;
import dk.rettidig.notification.notification.NotAtDesk;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import dk.rettidig.notification.notification.OnlyProfessionalsAreTold;
import dk.rettidig.notification.notification.OtherContent;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.notification.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps that a named officer takes; each asks whether the officer may know of it at all. */
@Component
public class WorkAtDesk {

  private final DeskReader desk;
  private final OpenNotification open;
  private final Notifications notifications;
  private final Readers readers;
  private final LawTable laws;
  private final Clock clock;

  WorkAtDesk(
      DeskReader desk,
      OpenNotification open,
      Notifications notifications,
      Readers readers,
      LawTable laws,
      Clock clock) {
    this.desk = desk;
    this.open = open;
    this.notifications = notifications;
    this.readers = readers;
    this.laws = laws;
    this.clock = clock;
  }

  /**
   * "Set": from now on the notifier is not asked to call.
   *
   * @throws NotAtTheDesk when the officer does not work there; so do all steps
   * @throws NotAtDesk when it is not with this authority; so do all steps
   */
  public OpenNotification.Opened acknowledge(Actor.Person officer, String id, String request) {
    return atDesk(officer, id, it -> it.acknowledge(by(officer, request)));
  }

  /**
   * Acute or not, and why.
   *
   * @throws AlreadyDone when another request has assessed it
   * @throws OtherContent when the same request said something else before
   */
  public OpenNotification.Opened assess(
      Actor.Person officer, String id, String request, DeskNotes.Assessment assessment) {
    return atDesk(officer, id, it -> it.assess(by(officer, request), assessment));
  }

  /**
   * The receipt was sent.
   *
   * @param way how, where it does not go by itself
   * @throws NobodyToAnswer when the notifier is anonymous
   * @throws AlreadyDone when it was sent before
   */
  public OpenNotification.Opened receipt(
      Actor.Person officer, String id, String request, @Nullable String way) {
    return atDesk(officer, id, it -> it.receipt(by(officer, request), way));
  }

  /**
   * What the notifier is told.
   *
   * @param way how, where it does not go by itself
   * @throws OnlyProfessionalsAreTold when a citizen notified
   * @throws AlreadyDone when another request has told it
   * @throws OtherContent when the same request said something else before
   */
  public OpenNotification.Opened feedBack(
      Actor.Person officer,
      String id,
      String request,
      DeskNotes.Outcome outcome,
      @Nullable String way) {
    return atDesk(officer, id, it -> it.feedBack(by(officer, request), outcome, way));
  }

  /**
   * Begins an investigation: four months from the arrival, or from an earlier moment with a reason.
   *
   * @throws Incomplete when the moment is after the arrival, or earlier without a reason
   * @throws AlreadyDone when one is begun from another day or for another reason, or is finished
   */
  public OpenNotification.Opened investigate(
      Actor.Person officer, String id, @Nullable Instant awareSince, @Nullable String reason) {
    return atDesk(
        officer,
        id,
        it -> {
          Instant arrival = Objects.requireNonNull(it.notification().arrivedAt());
          Instant from = awareSince == null ? arrival : awareSince;
          if (from.isAfter(arrival)) {
            throw Incomplete.invalid("awareSince");
          }
          if (from.isBefore(arrival)) {
            Incomplete.required("reason", reason);
          }
          return it.investigate(laws, from, reason);
        });
  }

  /**
   * No investigation is made, for a reason.
   *
   * @throws AlreadyDone when one was begun, or another request has said why not
   */
  public OpenNotification.Opened omitInvestigation(
      Actor.Person officer, String id, String request, String reason) {
    return atDesk(officer, id, it -> it.omitInvestigation(by(officer, request), reason));
  }

  /** The investigation is finished. */
  public OpenNotification.Opened endInvestigation(Actor.Person officer, String id) {
    return atDesk(officer, id, it -> it.endInvestigation(clock.instant()));
  }

  Step by(Actor.Person officer, String request) {
    return new Step(request, officer.id(), clock.instant());
  }

  private OpenNotification.Opened atDesk(
      Actor.Person officer, String id, Function<AtDesk, Change<Notification>> step) {
    return step(officer, id, now -> step.apply(now.atDesk()));
  }

  OpenNotification.Opened step(
      Actor.Person officer, String id, Function<Notification, Change<Notification>> step) {
    Notification there = desk.get(officer, id).state();
    readers.look(officer, List.of(there), "intake:step");
    Stored<Notification> after = notifications.step(officer, id, step);
    return open.beside(officer, after);
  }
}
