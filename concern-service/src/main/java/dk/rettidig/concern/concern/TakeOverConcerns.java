package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.imports.OnlyAdministrators;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over concerns that were recorded elsewhere before, with their own times and authors; others
 * are told that they are taken over, and start no clock (D20).
 */
@Service
public class TakeOverConcerns {

  /**
   * A past concern.
   *
   * @param unit where it was recorded; the child's unit of today where nothing is said
   * @param closedAt when it was closed, if it was
   */
  public record Past(
      ConcernId id,
      ChildId child,
      PersonId author,
      @Nullable UnitId unit,
      Instant raisedAt,
      @Nullable Instant closedAt,
      @Nullable String closingReason,
      Draft draft) {}

  private final Readers readers;
  private final Children children;
  private final Placements placements;
  private final Concerns concerns;
  private final Clock clock;

  TakeOverConcerns(
      Readers readers, Children children, Placements placements, Concerns concerns, Clock clock) {
    this.readers = readers;
    this.children = children;
    this.placements = placements;
    this.concerns = concerns;
    this.clock = clock;
  }

  /**
   * Refuses everybody else before anything is read.
   *
   * @throws OnlyAdministrators unless the actor is an administrator
   */
  public void requireAdministrator(Actor actor) {
    readers.requireAdministrator(actor);
  }

  /**
   * Takes one over; the same again changes nothing.
   *
   * @throws OnlyAdministrators unless the actor is an administrator
   * @throws Invalid when it lies in the future or its child has no unit
   */
  public void take(Actor actor, Past past) {
    requireAdministrator(actor);
    Child child = children.find(actor.municipality(), past.child()).orElseThrow(NotShown::new);
    UnitId unit = past.unit() == null ? child.place().unit() : past.unit();
    if (unit == null) {
      throw Invalid.missing("unit");
    }
    if (past.raisedAt().isAfter(clock.instant())) {
      throw Invalid.impossible("raisedAt");
    }
    var origin = new Origin(past.id(), past.child(), unit, past.author(), past.raisedAt(), true);
    Content content = placements.content(actor.municipality(), past.draft());
    Concern there = concerns.create(actor, past, Concern.raise(origin, content)).state();
    Instant closedAt = past.closedAt();
    if (closedAt != null && there.closedAt() == null) {
      String reason = past.closingReason() == null ? "" : past.closingReason();
      concerns.changeLatest(actor, past.id(), concern -> concern.close(closedAt, reason));
    }
  }
}
