package dk.rettidig.notification.escalation;

import org.jspecify.annotations.Nullable;

/**
 * What an escalation is about, by ids that do not lead to a child.
 *
 * @param unit where the concern is; absent for what belongs to the authority
 * @param attention absent for a missed deadline
 */
public record Origin(
    @Nullable String concern,
    @Nullable String notification,
    @Nullable String unit,
    @Nullable Attention attention) {}
