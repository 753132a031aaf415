package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;

/**
 * An event as the stream shows it.
 *
 * @param subject the aggregate's id
 * @param sequence among the aggregate's events
 * @param body JSON; ids and codes without any child or person
 */
public record LiveEvent(
    int partition,
    long offset,
    Municipality municipality,
    String type,
    String subject,
    long sequence,
    Instant at,
    String body) {}
