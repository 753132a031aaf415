package dk.rettidig.concern.concern;

import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;

/** Where a concern comes from. */
record Origin(
    ConcernId id,
    ChildId child,
    UnitId unit,
    PersonId author,
    Instant raisedAt,
    boolean takenOver) {}
