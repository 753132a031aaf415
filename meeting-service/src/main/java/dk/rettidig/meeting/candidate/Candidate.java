package dk.rettidig.meeting.candidate;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.meeting.event.MeetingEvent.BasisAsked;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One concern that asks for the forum, as people outside its unit may know it (invariant 5): unit,
 * level and waiting time; it has no component that could hold a child, a name or a text.
 *
 * @param since when the concern was raised
 * @param settledAt when it was last discussed to an end; null when it has asked again since
 * @param asked the chair's question for a basis; null while nobody has asked
 * @param ssdMeetings the meetings on which it was discussed by name under SSD
 * @param held why it is not heard though it has a basis; null while nothing holds it up
 */
public record Candidate(
    ConcernId id,
    UnitId unit,
    Placement placement,
    Instant since,
    Standing standing,
    @Nullable Instant settledAt,
    @Nullable Question asked,
    List<String> ssdMeetings,
    @Nullable Hold held) {

  /** One meeting and one follow-up (serviceloven § 49 a, continued in barnets lov). */
  private static final int SSD_MEETINGS = 2;

  /** Who asked the unit for a basis, and when. */
  public record Question(PersonId by, Instant at) {}

  /** Copies the meetings. */
  public Candidate {
    ssdMeetings = List.copyOf(ssdMeetings);
  }

  /** A concern that asks for the forum. */
  public static Candidate waiting(ConcernId id, UnitId unit, Placement placement, Instant since) {
    return new Candidate(id, unit, placement, since, Standing.WAITING, null, null, List.of(), null);
  }

  /** The concern's level was set or changed; one that was settled may ask again. */
  public Candidate placed(Placement now, boolean asksForForum) {
    Standing next =
        switch (standing) {
          case WAITING, NOT_ASKED -> asksForForum ? Standing.WAITING : Standing.NOT_ASKED;
          case SETTLED -> asksForForum ? Standing.WAITING : Standing.SETTLED;
          case ON_AGENDA, CLOSED -> standing;
        };
    Instant settled = asksForForum ? null : settledAt;
    return new Candidate(id, unit, now, since, next, settled, asked, ssdMeetings, held);
  }

  /** The unit has closed the concern. */
  public Candidate close() {
    return standing(Standing.CLOSED);
  }

  /** It stands on an agenda now. */
  public Candidate onAgenda() {
    return standing == Standing.CLOSED || standing == Standing.ON_AGENDA
        ? this
        : standing(Standing.ON_AGENDA);
  }

  /**
   * Its place on the agenda has ended without a discussion: it waits again, and may be asked for
   * again; one that was settled and has not asked since is as settled as before.
   */
  public Candidate backToWaiting() {
    return standing == Standing.ON_AGENDA ? ended(settledAt) : this;
  }

  /**
   * It has a basis and is not placed, or stands on an agenda where nobody may hear it: whoever sees
   * it is told that it is held. Where it stands does not change, so what was settled is still
   * settled for every basis that was there before. The chair can ask anew: what was asked before
   * was answered by the basis that is of no use.
   */
  public Candidate hold(Hold why) {
    return switch (standing) {
      case WAITING, SETTLED, ON_AGENDA ->
          new Candidate(
              id,
              unit,
              placement,
              since,
              standing,
              settledAt,
              held == null ? null : asked,
              ssdMeetings,
              why);
      case NOT_ASKED, CLOSED -> this;
    };
  }

  /** Nothing holds it any more. */
  public Candidate release() {
    return standing(standing);
  }

  /** It was discussed to an end. */
  public Candidate settle(Instant at) {
    return standing == Standing.ON_AGENDA ? ended(at) : this;
  }

  private Candidate ended(@Nullable Instant settled) {
    Standing next = settled == null ? Standing.WAITING : Standing.SETTLED;
    return new Candidate(id, unit, placement, since, next, settled, null, ssdMeetings, null);
  }

  /**
   * The chair asks the unit for a basis, also for another one where nobody may hear the concern; a
   * second question changes nothing.
   *
   * @throws NotWaiting when it does not wait for a basis
   */
  Change<Candidate> ask(PersonId chair, Instant now) {
    if (standing != Standing.WAITING && held == null) {
      throw new NotWaiting();
    }
    if (asked != null) {
      return Change.to(this);
    }
    var asking =
        new Candidate(
            id,
            unit,
            placement,
            since,
            standing,
            settledAt,
            new Question(chair, now),
            ssdMeetings,
            held);
    return Change.to(asking, new BasisAsked(id.value(), unit.value(), chair.value(), held != null));
  }

  /** Whether SSD still allows a meeting on this concern by name. */
  public boolean ssdAllowsOneMore() {
    return ssdMeetings.size() < SSD_MEETINGS;
  }

  /**
   * Counts a meeting that discusses the concern by name under SSD; the same meeting once.
   *
   * @throws SsdUsedUp when one meeting and one follow-up were held
   */
  public Candidate countSsd(String meeting) {
    if (ssdMeetings.contains(meeting)) {
      return this;
    }
    if (!ssdAllowsOneMore()) {
      throw new SsdUsedUp();
    }
    return new Candidate(
        id,
        unit,
        placement,
        since,
        standing,
        settledAt,
        asked,
        Stream.concat(ssdMeetings.stream(), Stream.of(meeting)).toList(),
        held);
  }

  private Candidate standing(Standing next) {
    return held(next, null);
  }

  private Candidate held(Standing next, @Nullable Hold why) {
    return new Candidate(id, unit, placement, since, next, settledAt, asked, ssdMeetings, why);
  }
}
