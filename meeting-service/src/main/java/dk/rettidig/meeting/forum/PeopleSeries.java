package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a forum another chair, other members, another name or place, e.g. when somebody leaves. */
@Component
public class PeopleSeries {

  /** Who meets, and where. */
  public record Gathering(String name, String place, PersonId chair, List<PersonId> members) {

    /** Copies the members. */
    public Gathering {
      members = List.copyOf(members);
    }
  }

  private final Readers readers;
  private final Forums forums;

  PeopleSeries(Readers readers, Forums forums) {
    this.readers = readers;
    this.forums = forums;
  }

  /**
   * Changes who meets and where, for every meeting to come.
   *
   * @throws NotAllowed unless an administrator asks, or the adviser who is the chair
   * @throws ImpossibleSeries when the new chair does not work here
   */
  public Stored<Series> change(Actor actor, SeriesId id, long version, Gathering gathering) {
    NotAllowed.unless(ForumAccess.mayPlan(readers.of(actor), forums.get(actor.municipality(), id)));
    if (!readers.named(actor.municipality(), gathering.chair()).isStaff()) {
      throw new ImpossibleSeries("chair");
    }
    return forums.change(
        actor,
        id,
        version,
        gathering,
        series ->
            series.peopled(
                gathering.name(), gathering.place(), gathering.chair(), gathering.members()));
  }
}
