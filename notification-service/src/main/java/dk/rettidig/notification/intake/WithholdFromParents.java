package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.store.VersionConflict;
import dk.rettidig.notification.notification.AtDesk;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.NothingWithheld;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.notification.Step;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Keeps a notification from the parents for now, with somebody at the desk who answers for it and a
 * day on which it is weighed again (invariant 10).
 */
@Component
public class WithholdFromParents {

  private record Withheld(String notification, DeskNotes.Withholding withholding) {}

  private record Ended(String notification, String by) {}

  private final DeskReader desk;
  private final Notifications notifications;
  private final Readers readers;
  private final Colleagues colleagues;
  private final Discretion discretion;
  private final Clock clock;

  WithholdFromParents(
      DeskReader desk,
      Notifications notifications,
      Readers readers,
      Colleagues colleagues,
      Discretion discretion,
      Clock clock) {
    this.desk = desk;
    this.notifications = notifications;
    this.readers = readers;
    this.colleagues = colleagues;
    this.discretion = discretion;
    this.clock = clock;
  }

  /**
   * Withholds it, or sets a new day after it was weighed again.
   *
   * @param version as the officer saw it, since the words of another officer would be replaced
   * @throws Incomplete when the day of review is past, or the owner does not work at the desk today
   *     or must not know of it
   * @throws VersionConflict with the record as it is now, when it has changed since
   */
  public Stored<Notification> withhold(
      Actor.Person officer, String id, long version, DeskNotes.Withholding withholding) {
    Notification there = desk.get(officer, id).state();
    LocalDate today = DanishTime.dayOf(clock.instant());
    if (withholding.reviewOn().isBefore(today)) {
      throw Incomplete.invalid("reviewOn");
    }
    requireOfTheDesk(officer, id, withholding.owner(), today);
    return change(
        officer, there, version, new Withheld(id, withholding), it -> it.withhold(withholding));
  }

  /**
   * Withholds it no more.
   *
   * @param version as the officer saw it: another officer may have set a new day since
   * @throws NothingWithheld when it is not withheld
   * @throws VersionConflict with the record as it is now, when it has changed since
   */
  public Stored<Notification> end(Actor.Person officer, String id, long version) {
    Notification there = desk.get(officer, id).state();
    var step = new Step(id + "-withholding-ended", officer.id(), clock.instant());
    return change(
        officer, there, version, new Ended(id, officer.id()), it -> it.endWithholding(step));
  }

  private Stored<Notification> change(
      Actor.Person officer,
      Notification there,
      long version,
      Object request,
      Function<AtDesk, Change<Notification>> step) {
    readers.look(officer, List.of(there), "intake:step");
    return notifications.change(
        officer, there.id().value(), version, request, now -> step.apply(now.atDesk()));
  }

  private void requireOfTheDesk(Actor.Person officer, String id, String owner, LocalDate today) {
    boolean isThere =
        colleagues
            .find(officer.municipality(), owner)
            .filter(colleague -> colleague.is(Role.INTAKE, today))
            .filter(colleague -> discretion.towards(officer.municipality(), colleague).mayKnow(id))
            .isPresent();
    if (!isThere) {
      throw Incomplete.invalid("owner", "not-at-desk");
    }
  }
}
