package dk.rettidig.concern.concern;

import dk.rettidig.common.aggregate.Id;

/** The id of a concern; made by the client. */
public record ConcernId(String value) implements Id {}
