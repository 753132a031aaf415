package dk.rettidig.meeting.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What the forum must know of a unit.
 *
 * @param district whose forum its concerns go to; null for units outside every district
 */
public record Unit(UnitId id, @Nullable String district, boolean active) {}
