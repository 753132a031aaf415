package dk.rettidig.notification.notification;

import org.jspecify.annotations.Nullable;

/**
 * What an author has typed so far; everything but the id may still be missing.
 *
 * @param incident ties the notifications on several children together
 */
public record Draft(
    String id,
    @Nullable String child,
    Content content,
    @Nullable String unit,
    Urgency urgency,
    @Nullable Suspicion suspicion,
    @Nullable Source source,
    @Nullable String incident) {}
