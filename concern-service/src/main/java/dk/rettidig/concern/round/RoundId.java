package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.Id;

/** The id of one unit's round. */
public record RoundId(String value) implements Id {}
