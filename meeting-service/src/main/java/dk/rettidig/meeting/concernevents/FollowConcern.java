package dk.rettidig.meeting.concernevents;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.meeting.agenda.Agenda;
import dk.rettidig.meeting.basis.Bases;
import dk.rettidig.meeting.basis.BasisId;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.ConcernId;
import org.springframework.stereotype.Component;

/**
 * Keeps the small facts of a concern, each once, and then brings the agenda up to date, which may
 * happen any number of times.
 */
@Component
class FollowConcern {

  private final Candidates candidates;
  private final Bases bases;
  private final Agenda agenda;

  FollowConcern(Candidates candidates, Bases bases, Agenda agenda) {
    this.candidates = candidates;
    this.bases = bases;
    this.agenda = agenda;
  }

  void placed(EventEnvelope event, ConcernPlaced body) {
    if (!body.takenOver()) {
      candidates.placed(event, body.toCandidate(), body.asksForForum());
      agenda.bringUpToDate(event.municipality(), new ConcernId(body.concern()));
    }
  }

  void basisSet(EventEnvelope event, BasisSet body) {
    if (!body.takenOver() && body.isForForum()) {
      bases.set(event, new BasisId(body.basis()), body.concern(), body.toTerms(event.time()));
      agenda.bringUpToDate(event.municipality(), new ConcernId(body.concern()));
    }
  }

  void basisWithdrawn(EventEnvelope event, BasisWithdrawn body) {
    bases.withdraw(event, new BasisId(body.basis()), body.concern());
    agenda.bringUpToDate(event.municipality(), new ConcernId(body.concern()));
  }

  void closed(EventEnvelope event, ConcernClosed body) {
    var concern = new ConcernId(body.concern());
    bases.close(event, body.concern(), body.isOutOfSight());
    candidates.closed(event, concern);
    agenda.bringUpToDate(event.municipality(), concern);
  }
}
