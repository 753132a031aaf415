package dk.rettidig.notification.concernevents;

import dk.rettidig.notification.escalation.Attention;
import org.jspecify.annotations.Nullable;

/**
 * {@code concern.raised.v1} and {@code concern.placed.v1}.
 *
 * @param child read to find whom it must not reach, and not kept
 */
record ConcernPlaced(
    String concern,
    String child,
    String unit,
    @Nullable String instrument,
    @Nullable String level,
    Attention attention,
    boolean takenOver) {}
