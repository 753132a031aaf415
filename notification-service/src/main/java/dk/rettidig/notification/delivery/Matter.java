package dk.rettidig.notification.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient is told: that something happened, by ids and codes.
 *
 * @param kind the event's type on the wire
 * @param about what an escalation is about, as a code; absent in those from before it was said
 * @param unit where; absent when the event does not say
 * @param acute whether it must be acted on now
 * @param at when it happened
 */
public record Matter(
    String kind,
    @Nullable String notification,
    @Nullable String escalation,
    @Nullable String about,
    @Nullable String unit,
    boolean acute,
    Instant at) {}
