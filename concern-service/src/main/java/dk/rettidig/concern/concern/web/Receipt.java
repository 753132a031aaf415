package dk.rettidig.concern.concern.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.concern.Concern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That something was saved: ids and times, nothing that anybody wrote. */
record Receipt(
    String id,
    long version,
    String child,
    Instant raisedAt,
    Instant editableUntil,
    @Nullable Instant closedAt) {

  static Receipt of(Stored<Concern> stored) {
    Concern concern = stored.state();
    return new Receipt(
        concern.id().value(),
        stored.version(),
        concern.child().value(),
        concern.raisedAt(),
        concern.editableUntil(),
        concern.closedAt());
  }
}
