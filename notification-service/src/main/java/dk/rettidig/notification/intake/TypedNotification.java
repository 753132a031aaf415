package dk.rettidig.notification.intake;

import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Origin;
import dk.rettidig.notification.notification.Suspicion;
import dk.rettidig.notification.notification.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call or a letter as an officer typed it.
 *
 * @param author the professional's person id, where it is known
 * @param arrivedAt when it truly arrived
 */
public record TypedNotification(
    String id,
    Origin origin,
    Instant arrivedAt,
    NotifierKind notifier,
    @Nullable String author,
    @Nullable String unit,
    @Nullable String child,
    Content content,
    Urgency urgency,
    @Nullable Suspicion suspicion,
    @Nullable String incident) {}
