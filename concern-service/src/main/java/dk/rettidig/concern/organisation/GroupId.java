package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Id;

/** The id of a group within a unit. */
public record GroupId(String value) implements Id {}
