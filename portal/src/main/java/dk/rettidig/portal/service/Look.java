package dk.rettidig.portal.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a child, as the service where they did lets this reader know it.
 *
 * @param person whose name is asked for by this id
 * @param what a code; nothing for a look in a unit that the reader does not lead, and so is the
 *     basis
 */
public record Look(
    Instant at,
    String person,
    List<String> roles,
    @Nullable String unit,
    @Nullable String what,
    @Nullable String basis) {}
