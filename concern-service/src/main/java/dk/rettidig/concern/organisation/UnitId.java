package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Id;

/** The id of a unit. */
public record UnitId(String value) implements Id {}
