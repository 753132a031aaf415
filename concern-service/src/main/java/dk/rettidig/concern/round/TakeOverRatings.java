package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes over joint ratings that were made elsewhere before; they ask nobody for anything (D20). */
@Service
public class TakeOverRatings {

  /** A past joint rating of a round that was held on a day. */
  public record Past(
      ChildId child,
      UnitId unit,
      LocalDate on,
      InstrumentVersion scale,
      Placement placement,
      @Nullable String reason,
      PersonId by) {

    @Override
    public String toString() {
      return "Past[…]";
    }
  }

  private static final LocalTime NOON = LocalTime.NOON;

  private final Readers readers;
  private final Children children;
  private final RoundScale scale;
  private final JointRatings joint;
  private final Clock clock;

  TakeOverRatings(
      Readers readers, Children children, RoundScale scale, JointRatings joint, Clock clock) {
    this.readers = readers;
    this.children = children;
    this.scale = scale;
    this.joint = joint;
    this.clock = clock;
  }

  /**
   * Refuses everybody else before anything is read.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators unless the actor is an administrator
   */
  public void requireAdministrator(Actor actor) {
    readers.requireAdministrator(actor);
  }

  /**
   * Takes one over; the same again changes nothing.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators unless the actor is an administrator
   * @throws NotShown when there is no such child
   * @throws Invalid when it lies in the future
   * @throws AlreadyRatedJointly when the child has another one of that unit and day
   */
  public void take(Actor actor, Past past) {
    requireAdministrator(actor);
    if (children.find(actor.municipality(), past.child()).isEmpty()) {
      throw new NotShown();
    }
    Instant at = past.on().atTime(NOON).atZone(DanishTime.ZONE).toInstant();
    if (at.isAfter(clock.instant())) {
      throw Invalid.impossible("on");
    }
    scale.check(actor.municipality(), past.scale(), past.placement());
    var round = new RoundId("taken-over/" + past.unit().value() + "/" + past.on());
    var rating =
        new JointRating(
            JointRatingId.of(round, past.child()),
            round,
            past.child(),
            past.unit(),
            past.scale(),
            past.placement(),
            past.reason(),
            List.of(),
            past.by(),
            null,
            at,
            false,
            List.of(),
            null);
    joint.create(actor, past, rating);
  }
}
