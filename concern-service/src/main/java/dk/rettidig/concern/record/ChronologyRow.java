package dk.rettidig.concern.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as one reader may see it.
 *
 * @param kind a code; its title is found in the words
 * @param text what somebody wrote
 * @param concern the id of the concern that it is about
 * @param level level code
 */
public record ChronologyRow(
    Instant at,
    String kind,
    @Nullable String text,
    @Nullable String concern,
    @Nullable String level) {}
