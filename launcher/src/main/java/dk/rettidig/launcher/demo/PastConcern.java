package dk.rettidig.launcher.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody noticed in the two years before.
 *
 * @param child its place among the children
 * @param author who noticed it
 * @param level of the default scale
 * @param closedAt null while it is open
 */
record PastConcern(
    String id,
    int child,
    DemoPerson author,
    int level,
    Instant raisedAt,
    @Nullable Instant closedAt,
    String observed) {}
