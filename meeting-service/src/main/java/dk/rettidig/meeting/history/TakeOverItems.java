package dk.rettidig.meeting.history;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.DecisionIdTaken;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.Place;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.child.Children;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.UnitId;
import dk.rettidig.meeting.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/**
 * Takes over what forums discussed before, with its own times; it starts nothing (D20). What
 * somebody still owes from then stands among their tasks.
 */
@Component
public class TakeOverItems {

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Units units;
  private final Children children;
  private final Items items;
  private final Clock clock;

  TakeOverItems(
      Readers readers,
      Forums forums,
      Meetings meetings,
      Units units,
      Children children,
      Items items,
      Clock clock) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.units = units;
    this.children = children;
    this.items = items;
    this.clock = clock;
  }

  /**
   * Takes one over; the same again changes nothing.
   *
   * @throws NotAllowed unless an administrator asks
   * @throws ImpossiblePast when the meeting or what was done lies ahead, the child or unit is not
   *     known here, or what is not done has a responsible person who does not work here
   * @throws DecisionIdTaken when a decision's id stands on another item
   */
  public void take(Actor actor, PastItem past) {
    requireAdmin(actor);
    Municipality municipality = actor.municipality();
    Series series = forums.get(municipality, past.series());
    var meeting = Meeting.of(series, past.met());
    Instant now = clock.instant();
    if (items.find(municipality, past.id()).isEmpty()) {
      requirePossible(municipality, past, now);
      past.decisions().forEach(decision -> requireFree(municipality, decision));
      meetings.remember(municipality, meeting, past.id().value());
    }
    var place = new Place(series.id(), meeting.id(), instant(meeting.begins()), 0);
    items.create(
        actor,
        past,
        Item.past(
            past.id(),
            place,
            past.ground(),
            past.made(),
            past.words(),
            past.noFollowUp(),
            instant(meeting.ends()),
            now));
  }

  /**
   * Refuses everybody else before anything is read.
   *
   * @throws NotAllowed unless an administrator asks
   */
  public void requireAdmin(Actor actor) {
    NotAllowed.unless(readers.of(actor).admin());
  }

  private void requirePossible(Municipality municipality, PastItem past, Instant now) {
    require(past.met().isBefore(DanishTime.dayOf(now)), "met");
    PastItem.Named named = past.named();
    if (named == null) {
      past.refuseCpr();
    } else {
      require(children.find(municipality, new ChildId(named.child())).isPresent(), "child");
      require(units.find(municipality, new UnitId(named.unit())).isPresent(), "unit");
    }
    for (PastItem.PastDecision decision : past.decisions()) {
      Instant doneAt = decision.doneAt();
      require(doneAt == null || !doneAt.isAfter(now), "doneAt");
      require(
          doneAt != null || readers.named(municipality, decision.responsible()).isStaff(),
          "responsible");
    }
  }

  private void requireFree(Municipality municipality, PastItem.PastDecision decision) {
    if (items.deciding(municipality, decision.id()).isPresent()) {
      throw new DecisionIdTaken();
    }
  }

  private static void require(boolean possible, String field) {
    if (!possible) {
      throw new ImpossiblePast(field);
    }
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(DanishTime.ZONE).toInstant();
  }
}
