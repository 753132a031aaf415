package dk.rettidig.meeting.meeting;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.agenda.Agenda;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.LooksLikeCpr;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.candidate.ConcernId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes an item: with decisions, or with the reason why nothing is to be followed up. */
@Component
public class CloseItem {

  private record Request(@Nullable String noFollowUp) {}

  private final ReadItems readItems;
  private final Items items;
  private final Agenda agenda;
  private final Clock clock;

  CloseItem(ReadItems readItems, Items items, Agenda agenda, Clock clock) {
    this.readItems = readItems;
    this.items = items;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Closes the item.
   *
   * @param noFollowUp the reason; null when there are decisions
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   */
  public Stored<Item> close(Actor actor, ItemId id, long version, @Nullable String noFollowUp) {
    Item item = readItems.readToRun(actor, id).state();
    if (item.ground() == null) {
      LooksLikeCpr.refuseIn(noFollowUp, "noFollowUp");
    }
    Stored<Item> closed =
        items.change(
            actor, id, version, new Request(noFollowUp), i -> i.close(noFollowUp, clock.instant()));
    Optional.ofNullable(item.concern())
        .ifPresent(c -> agenda.bringUpToDate(actor.municipality(), new ConcernId(c)));
    return closed;
  }
}
