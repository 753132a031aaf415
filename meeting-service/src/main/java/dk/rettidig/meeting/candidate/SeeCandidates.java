package dk.rettidig.meeting.candidate;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows chair and advisers that concerns wait for their basis. */
@Component
public class SeeCandidates {

  private final Readers readers;
  private final CandidateAccess access;
  private final Candidates candidates;

  SeeCandidates(Readers readers, CandidateAccess access, Candidates candidates) {
    this.readers = readers;
    this.access = access;
    this.candidates = candidates;
  }

  /**
   * The candidates of the reader's districts, the longest waiting first.
   *
   * @throws NotAllowed for everybody who neither chairs nor advises
   */
  public List<Candidate> see(Actor actor) {
    Reader reader = readers.of(actor);
    Set<UnitId> units = access.unitsSeenBy(actor.municipality(), reader);
    NotAllowed.unless(!units.isEmpty() || reader.has(Role.ADVISER));
    return candidates.waitingIn(actor.municipality(), units);
  }
}
