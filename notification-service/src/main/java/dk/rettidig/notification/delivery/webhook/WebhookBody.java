package dk.rettidig.notification.delivery.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is told.
 *
 * @param delivery the idempotency key
 * @param type of the event
 * @param link where the receiver fetches the notification with credentials of its own; absent when
 *     there is nothing to fetch
 */
record WebhookBody(
    String delivery,
    String type,
    String municipality,
    @Nullable String notification,
    @Nullable String escalation,
    @Nullable String unit,
    Instant at,
    @Nullable String link) {}
