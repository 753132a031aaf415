package dk.rettidig.meeting.candidate;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Chair or adviser asks the unit that holds a concern for a legal basis. */
@Component
public class AskForBasis {

  private final Readers readers;
  private final CandidateAccess access;
  private final Candidates candidates;
  private final Clock clock;

  AskForBasis(Readers readers, CandidateAccess access, Candidates candidates, Clock clock) {
    this.readers = readers;
    this.access = access;
    this.candidates = candidates;
    this.clock = clock;
  }

  /**
   * Asks once; asking again changes nothing.
   *
   * @throws NotAllowed unless the actor sees that the concern waits
   * @throws NotWaiting when the concern does not wait for a basis
   */
  public Stored<Candidate> ask(Actor actor, ConcernId concern) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Candidate candidate = candidates.get(actor.municipality(), concern).state();
    NotAllowed.unless(access.unitsSeenBy(actor.municipality(), reader).contains(candidate.unit()));
    return candidates.ask(actor, concern, c -> c.ask(reader.id(), clock.instant()));
  }
}
