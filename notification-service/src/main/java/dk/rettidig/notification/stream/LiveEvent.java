package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the stream shows it.
 *
 * @param subject the aggregate's id
 * @param notification the notification that it leads to, by id; of some readers it is kept back
 * @param sequence among the aggregate's events
 * @param body JSON; ids and codes without any child or person
 */
public record LiveEvent(
    int partition,
    long offset,
    Municipality municipality,
    String type,
    String subject,
    @Nullable String notification,
    long sequence,
    Instant at,
    String body) {}
