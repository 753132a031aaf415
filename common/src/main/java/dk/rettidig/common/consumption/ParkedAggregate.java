package dk.rettidig.common.consumption;

import dk.rettidig.common.event.EventEnvelope;
import java.time.Instant;
import java.util.List;

/**
 * An aggregate whose events wait in order because the first could not take effect.
 *
 * @param reason why, without personal data
 * @param waiting from the first on
 */
public record ParkedAggregate(
    String subscription,
    String aggregate,
    String reason,
    Instant since,
    List<EventEnvelope> waiting) {}
