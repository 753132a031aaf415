package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Passes the baton: held out, it stays in the holder's hands until the receiver accepts. */
@Service
public class PassBaton {

  private final BatonDoor door;
  private final BatonLogs logs;
  private final Clock clock;

  PassBaton(BatonDoor door, BatonLogs logs, Clock clock) {
    this.door = door;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * Holds it out, as who acts or as a leader of the unit; the same offer again changes nothing.
   *
   * @param message what the receiver should know
   * @throws NoAccess when the receiver may not see the child
   * @throws AlreadyOffered while another offer is not answered
   * @throws AlreadyTheHolder when it is held out to its holder
   */
  public Stored<BatonLog> offer(
      Actor.Person actor,
      BatonLogId id,
      Offer.OfferId offer,
      PersonId to,
      @Nullable String message) {
    BatonDoor.Entry entry = door.steering(actor, id);
    door.receiving(entry, to);
    var held = new Offer(offer, to, entry.reader().person(), clock.instant());
    return logs.change(actor, id, log -> log.offer(held, message));
  }

  /**
   * The receiver takes it.
   *
   * @throws NoSuchOffer when it was taken back, or is for somebody else
   * @throws NoAccess when the receiver may not see the child any more
   */
  public Stored<BatonLog> accept(Actor.Person actor, BatonLogId id, Offer.OfferId offer) {
    BatonDoor.Entry entry = door.find(actor, id);
    PersonId by = entry.reader().person();
    UnitId unit = door.receiving(entry, by);
    Instant now = clock.instant();
    return logs.change(actor, id, log -> log.accept(offer, by, now, unit));
  }

  /**
   * The receiver does not take it; the leaders of the unit are told.
   *
   * @throws NoSuchOffer when it was taken back, or is for somebody else
   */
  public Stored<BatonLog> decline(
      Actor.Person actor, BatonLogId id, Offer.OfferId offer, String reason) {
    PersonId by = door.find(actor, id).reader().person();
    Instant now = clock.instant();
    return logs.change(actor, id, log -> log.decline(offer, by, now, reason));
  }

  /** It is no longer held out; by who acts and the leaders of the unit. */
  public Stored<BatonLog> takeBack(Actor.Person actor, BatonLogId id) {
    door.steering(actor, id);
    Instant now = clock.instant();
    return logs.change(actor, id, log -> log.baton(baton -> baton.takeBack(now)));
  }

  /**
   * A leader of the unit has seen that it was declined, and leaves it where it is.
   *
   * @throws OnlyTheUnitsLeader for others
   */
  public Stored<BatonLog> settle(Actor.Person actor, BatonLogId id) {
    if (!door.find(actor, id).leads()) {
      throw new OnlyTheUnitsLeader();
    }
    return logs.change(actor, id, log -> log.baton(Baton::settle));
  }

  /**
   * The family was told who holds it now; by who acts.
   *
   * @param on today or before
   */
  public Stored<BatonLog> familyTold(Actor.Person actor, BatonLogId id, LocalDate on) {
    door.acting(actor, id);
    if (on.isAfter(DanishTime.dayOf(clock.instant()))) {
      throw Incomplete.impossible("on");
    }
    return logs.change(actor, id, log -> log.baton(baton -> baton.familyTold(on)));
  }
}
