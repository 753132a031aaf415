package dk.rettidig.meeting.concernevents;

import dk.rettidig.meeting.candidate.Candidate;
import dk.rettidig.meeting.candidate.ConcernId;
import dk.rettidig.meeting.candidate.Placement;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a candidate is made of; the child, which the event names too, is not read (invariant 5). */
record ConcernPlaced(
    String concern,
    String unit,
    @Nullable String instrument,
    @Nullable String instrumentVersion,
    @Nullable String level,
    @Nullable Integer ordinal,
    boolean asksForForum,
    Instant raisedAt,
    boolean takenOver) {

  Candidate toCandidate() {
    return Candidate.waiting(
        new ConcernId(concern),
        new UnitId(unit),
        new Placement(instrument, instrumentVersion, level, ordinal),
        raisedAt);
  }
}
